/** Packages that are ESM only, or import() something, which Jest can only do as CommonJS. */
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
  '@opentelemetry/otlp-exporter-base',
];

module.exports = {
  globalSetup: '<rootDir>/test/opstelling/start.ts',
  globalTeardown: '<rootDir>/test/opstelling/einde.ts',
  testSequencer: '<rootDir>/test/opstelling/volgorde.cjs',
  // the hub as it runs for users
  setupFiles: ['<rootDir>/src/productie.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.(t|[cm]?j)s$': [
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
  testTimeout: 120_000,
};
