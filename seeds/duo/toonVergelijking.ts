import type { Stand, Vergelijking } from './vergelijk';

/** Differences shown one by one; a register that was filled without the file differs in nearly all. */
const HOOGSTENS = 200;

/** What the check prints. */
export function toonVergelijking({ standen, verschillen, bijzonder, buitenBestand }: Vergelijking): string[] {
  const som = standen.reduce(telOp, {
    schooljaar: 'samen',
    aantallen: 0,
    gelijk: 0,
    percentages: 0,
    percentagesGelijk: 0,
  });
  const regels = [...standen, som].map(
    (stand) =>
      `${stand.schooljaar.padEnd(9)}  ${stand.gelijk} van ${stand.aantallen} aantallen gelijk, ` +
      `${stand.percentagesGelijk} van ${stand.percentages} percentages`,
  );
  if (bijzonder.length > 0) {
    regels.push('', `In ${bijzonder.length} rijen van een jaar tellen man en vrouw niet op tot het totaal:`);
    regels.push(...bijzonder.map((regel) => `  ${regel}`));
  }
  if (verschillen.length > 0) {
    regels.push('', `${verschillen.length} cellen zijn ANDERS:`);
    regels.push(...verschillen.slice(0, HOOGSTENS).map((regel) => `  ${regel}`));
    if (verschillen.length > HOOGSTENS) regels.push(`  en nog ${verschillen.length - HOOGSTENS}`);
  }
  if (buitenBestand > 0)
    regels.push('', `${buitenBestand} kandidaten van het register staan in geen rij van het bestand.`);
  return regels;
}

const telOp = (som: Stand, stand: Stand): Stand => ({
  schooljaar: som.schooljaar,
  aantallen: som.aantallen + stand.aantallen,
  gelijk: som.gelijk + stand.gelijk,
  percentages: som.percentages + stand.percentages,
  percentagesGelijk: som.percentagesGelijk + stand.percentagesGelijk,
});
