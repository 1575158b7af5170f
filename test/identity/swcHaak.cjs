/** Lets plain node run the sources, for tests that start a command without building first: `node -r swcHaak.cjs file.ts`. */
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, bestand) => {
  const { code } = transformFileSync(bestand, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
    module: { type: 'commonjs', ignoreDynamic: true },
  });
  module._compile(code, bestand);
};
