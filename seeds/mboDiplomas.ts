import type { Diploma, Inschrijving } from './Persoon';

/** Who leaves mbo without dropping out has the diploma, on the day of leaving. */
export const mboDiplomas = (inschrijvingen: readonly Inschrijving[]): Diploma[] =>
  inschrijvingen.flatMap(({ brin, tot, reden, perioden }) => {
    if (reden !== '08' || tot === null) return [];
    const { vestiging, opleidingscode, niveau } = perioden.at(-1)!;
    const opleiding = { soort: 'MBO', opleidingscode: opleidingscode!, niveau } as const;
    return [{ brin, vestiging, ...opleiding, datum: tot, van: tot, tot: null, bekend: 0, bekendTot: null }];
  });
