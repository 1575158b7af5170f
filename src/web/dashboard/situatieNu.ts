interface Inschrijving {
  datumUit: string | null;
  intensiteit: string | null;
  bekostigd: boolean | null;
}

/** Whether somebody is in education as the hub knows it now, whatever a list of an earlier moment says. */
export function situatieNu(inschrijvingen: Inschrijving[]): string {
  const vandaag = new Date().toISOString().slice(0, 10);
  const lopend = inschrijvingen.filter(({ datumUit }) => datumUit === null || datumUit > vandaag);
  if (lopend.some(({ intensiteit, bekostigd }) => bekostigd && intensiteit !== 'EX')) return 'weer ingeschreven';
  if (lopend.some(({ intensiteit }) => intensiteit === 'EX')) return 'alleen examendeelnemer';
  return lopend.length ? 'zonder bekostiging' : 'niet ingeschreven';
}
