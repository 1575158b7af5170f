/** ESM-only packages that Jest has to transform to CommonJS. */
const esm = [
  'jose',
  'openid-client',
  'oauth4webapi',
  '@fastify/cookie',
  'cookie',
  '@fastify/static',
  'content-disposition',
  'oidc-provider',
  'oidc-token-hash',
  'nanoid',
  'eta',
  'koa',
  '@koa',
  'quick-lru',
  'raw-body',
  'uuid',
];

module.exports = {
  globalSetup: '<rootDir>/test/opstelling/start.ts',
  globalTeardown: '<rootDir>/test/opstelling/einde.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(t|m?j)s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  maxWorkers: 2,
  testTimeout: 60_000,
};
