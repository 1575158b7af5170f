/** Rooms that put others together: they may import everything but the afnemer files. */
const SAMENSTELLEN = ['*'];

/**
 * Who may import whom. A room is a folder of src, a folder beside it, or a file at the top of src; `room/file` is that file
 * alone; `node` is everything that comes with Node. Every room has its line: what is not there may not be imported.
 */
export const RUIMTEN: Record<string, string[]> = {
  productie: [],
  values: [],
  errors: [],
  // what may be said of an error in a log or a span
  foutsoort: [],
  logfout: ['errors', 'foutsoort'],
  sleutels: ['node'],
  config: ['node', 'zod', 'values'],
  vandaag: ['config', 'values'],

  schema: ['type-graphql', 'class-validator', 'graphql', 'values'],
  resolvers: ['type-graphql', 'schema', 'values', 'verstrekking/Context', 'verstrekking/JsonTekst'],

  afnemers: ['policy/vocabulary'],
  policy: [
    ...['node', 'graphql', 'graphql-middleware', 'graphql-shield', '@graphql-tools/utils', 'type-graphql'],
    ...['values', 'errors'],
  ],

  contracten: ['node', 'graphql', 'values', 'policy'],
  register: ['typeorm', 'pg', 'node', 'values'],
  logboek: ['node', 'pg', 'typeorm', 'values', 'errors', 'foutsoort'],
  beheer: [
    'node',
    'pg',
    'typeorm',
    'commander',
    'errors',
    'logboek/Minuuttelling',
    'identity/Clientcertificaat',
    'policy',
    'values',
    'verbruik',
    'hub/metDoor',
  ],
  postgres: [
    'beheer/migrations',
    'node',
    'pg',
    'sleutels',
    'register/gegevensbron',
    'register/migreer',
    'register/migratiestand',
    'logboek/migrations',
    'vsv/migrations',
    'bewaren/migrations',
  ],

  projecties: ['node', 'pg', 'values', 'policy'],
  vsv: ['node', 'pg', 'typeorm', 'values', 'projecties/inHetGroot', 'projecties/vergelijk'],
  // takes out of every room that keeps something of persons what may not be kept any longer
  bewaren: [
    ...['node', 'pg', 'typeorm', 'pino', 'values', 'policy', 'projecties', 'vsv', 'jobs'],
    ...['register/feiten', 'logboek/vergeet', 'postgres/inTransactie'],
  ],
  verstrekking: ['node', 'pg', 'graphql', 'values', 'errors', 'schema', 'policy', 'projecties', 'vsv', 'sporen'],
  // counts what organisations use, and counts on from the logboek
  verbruik: ['pg', 'rate-limiter-flexible', 'values', 'errors', 'policy/vocabulary'],
  sporen: [
    ...['node', 'pino', '@opentelemetry/api', '@opentelemetry/sdk-trace', '@opentelemetry/resources'],
    ...['@opentelemetry/exporter-trace-otlp-http', '@opentelemetry/semantic-conventions'],
    ...['foutsoort', 'logboek/trace'],
  ],
  identity: [
    ...['node', 'jose', 'lru-cache', 'oidc-provider', 'openid-client', 'otpauth', 'uuid', 'zod'],
    ...['config', 'errors', 'hubbestand'],
  ],
  seeds: [
    ...['node', 'pg', 'pg-copy-streams', 'cli-progress', 'commander'],
    ...['values', 'policy', 'projecties', 'vsv', 'postgres', 'config', 'sleutels', 'vandaag', 'voorbereiden'],
  ],

  web: [
    ...['preact', 'preact-iso', '@observablehq/plot', 'papaparse', '@fontsource/fira-sans'],
    ...['@rijkshuisstijl-community/components-css', '@rijkshuisstijl-community/design-tokens'],
    // the explorer of the portal
    ...['graphiql', 'react', 'react-dom'],
    // to build the pages, and not in them
    ...['node', 'vite', 'graphql', '@graphql-codegen/core', '@graphql-codegen/typed-document-node'],
    '@graphql-codegen/typescript-operations',
  ],
  // a drill sets a copy up as the hub would, and compares what it then has
  reservekopie: [
    ...['node', 'pg', 'commander', 'zod', 'config', 'sleutels', 'values', 'policy', 'postgres', 'projecties', 'vsv'],
    ...[
      'register/migratiestand',
      'seeds/metBalk',
      'voorbereiden',
      'beheer/legHandelingVast',
      'hub/metDoor',
      'controleerAlles',
    ],
  ],
  democlients: ['identity', 'policy'],
  jobs: ['pino', 'logfout'],
  hubbestand: ['node', 'zod'],
  voorDeStart: ['node', 'config', 'hubbestand'],
  bench: SAMENSTELLEN,
  server: SAMENSTELLEN,
  afgeleid: SAMENSTELLEN,
  controleerAlles: SAMENSTELLEN,
  beheeropdrachten: SAMENSTELLEN,
  bewaaropdrachten: SAMENSTELLEN,
  inrichten: SAMENSTELLEN,
  voorbereiden: SAMENSTELLEN,
  startHub: SAMENSTELLEN,
  startIssuer: SAMENSTELLEN,
  volgDeDag: SAMENSTELLEN,
  openWebsite: SAMENSTELLEN,
  openPortaal: SAMENSTELLEN,
  openVakwebsite: SAMENSTELLEN,
  openWebsites: SAMENSTELLEN,
  hubjobs: SAMENSTELLEN,
  vakwebsites: ['server'],
  hub: SAMENSTELLEN,
  main: SAMENSTELLEN,
};

/** Imports that the table forbids and that are there all the same, each with its reason. The list only gets shorter. */
export const AFWIJKINGEN: Record<string, string> = {};
