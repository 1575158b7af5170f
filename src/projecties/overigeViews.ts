import type { Slice } from '../policy/Slice';

/** Relations about nobody, by the root field that reads them: a slice that has the field has the view. */
const relaties: Record<string, { naam: string; bron: (slice: Slice) => string }> = {
  codetabel: { naam: 'codetabel', bron: () => 'select * from register.codetabel' },
  leveringsdekking: {
    naam: 'leveringsdekking',
    bron: ({
      autorisatie,
    }) => `select brin, soort, schooljaar, case when aantal >= ${autorisatie.limieten.drempel ?? 1} then aantal end as aantal,
  laatst_geleverd from register.leveringsdekking`,
  },
};

/** The views of a slice that hold no persons. */
export const nietPersoonlijkDdl = (slice: Slice): string =>
  Object.keys(slice.autorisatie.wortelvelden)
    .flatMap((veld) => relaties[veld] ?? [])
    .map(({ naam, bron }) => `create view ${slice.naam}.${naam} as\n${bron(slice)};`)
    .join('\n');
