/** Lets plain node run the tests' sources, decorators and all: `node -r swc.cjs file.ts`. */
const { transformFileSync } = require('@swc/core');

require.extensions['.ts'] = (module, bestand) => {
  const { code } = transformFileSync(bestand, {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2022',
    },
    module: { type: 'commonjs', ignoreDynamic: true },
  });
  module._compile(code, bestand);
};
