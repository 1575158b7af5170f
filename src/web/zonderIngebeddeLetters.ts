import type { Plugin } from 'vite';

/**
 * GraphiQL carries its fonts within its style sheet; the policy of the pages takes fonts from files only, and they have one of
 * their own. The editor's icons come as a file with the editor.
 */
export const zonderIngebeddeLetters = (): Plugin => ({
  name: 'zonder-ingebedde-letters',
  enforce: 'pre',
  transform: {
    filter: { id: /graphiql\/dist\/style\.css$/ },
    handler: (stijl) => stijl.replace(/@font-face\s*\{[^}]*url\(["']?data:[^}]*\}/g, ''),
  },
});
