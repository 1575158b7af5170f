import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { stel } from '../../hub/stel';
import { vertrouw } from './vertrouw';

export interface Opgave {
  /** names the example: another one gets an editor of its own */
  sleutel: string;
  vraag: string;
  variabelen: string;
}

export type Toner = (opgave: Opgave) => void;

/** Lines of the variables beside those of the question. */
const VERHOUDING = '1.2';

/** What GraphiQL would keep in the browser's storage, numbers and all, is forgotten with the page. */
function vergeetachtig(): Storage {
  const inhoud = new Map([['graphiql:secondaryEditorFlex', VERHOUDING]]);
  return {
    get length() {
      return inhoud.size;
    },
    key: (nr) => [...inhoud.keys()][nr] ?? null,
    getItem: (naam) => inhoud.get(naam) ?? null,
    setItem: (naam, waarde) => void inhoud.set(naam, waarde),
    removeItem: (naam) => void inhoud.delete(naam),
    clear: () => inhoud.clear(),
  };
}

vertrouw();

// by this the editor says that it stopped what it was doing, as when it is taken away; nothing is wrong
addEventListener('unhandledrejection', (gebeurtenis) => {
  if (gebeurtenis.reason instanceof Error && gebeurtenis.reason.name === 'Canceled') gebeurtenis.preventDefault();
});

/** The editor, as GraphiQL puts it within reach. */
interface Editor {
  editor: { setTheme(naam: string): void };
}

// GraphiQL chooses the colours of the editor when it begins, and its style sheet follows the system: this keeps them together
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches: donker }) => {
  const { __MONACO: monaco } = globalThis as { __MONACO?: Editor };
  monaco?.editor.setTheme(donker ? 'graphiql-DARK' : 'graphiql-LIGHT');
});

/** Puts GraphiQL in a place of the page, and an example in its editor whenever one is chosen. */
export function toonGraphiql(plaats: HTMLElement): { toon: Toner; weg: () => void } {
  const wortel = createRoot(plaats);
  // within the editor Tab is a character; Escape leads out of it, unless it closes a list of suggestions
  plaats.addEventListener('keydown', ({ key, target }) => {
    const veld = target instanceof Element ? target.closest('.monaco-editor') : null;
    if (key !== 'Escape' || !veld || veld.querySelector('.suggest-widget.visible, .find-widget.visible')) return;
    veld.closest<HTMLElement>('[tabindex="0"]')?.focus();
  });
  const toon: Toner = ({ sleutel, vraag, variabelen }) =>
    wortel.render(
      createElement(
        GraphiQL,
        {
          key: sleutel,
          fetcher: async (opgave) => (await stel(opgave)).json as never,
          storage: vergeetachtig(),
          initialQuery: vraag,
          initialVariables: variabelen,
          // who asks is in the session; there is no header to add
          isHeadersEditorEnabled: false,
          showPersistHeadersSettings: false,
          plugins: [],
          defaultEditorToolsVisibility: 'variables',
        },
        createElement(GraphiQL.Logo, null, ''),
      ),
    );
  return { toon, weg: () => wortel.unmount() };
}
