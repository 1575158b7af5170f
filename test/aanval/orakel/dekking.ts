import { groepeer } from '../../../seeds/groepeer';
import { nu } from '../register/nu';
import type { Bron, Wortel } from './Orakel';

/** The school year in which a day lies: 1 August up to and including 31 July. */
function schooljaar(dag: string): string {
  const jaar = Number(dag.slice(0, 4)) - (dag.slice(5) < '08-01' ? 1 : 0);
  return `${jaar}-${jaar + 1}`;
}

/** What each institution delivered about a school year, and until when; no count of fewer than the threshold. */
export function dekking({ stand, slice }: Bron): Wortel {
  const drempel = slice.autorisatie.limieten.drempel!;
  const geteld = new Map<string, { brin: string; soort: string; schooljaar: string; aantal: number; laatst: string }>();
  const tel = (brin: string | undefined, soort: string, jaar: string, bekend: string) => {
    if (brin === undefined) return;
    const sleutel = `${brin} ${soort} ${jaar}`;
    const eerder = geteld.get(sleutel) ?? { brin, soort, schooljaar: jaar, aantal: 0, laatst: '' };
    const laatst = eerder.laatst > bekend.slice(0, 10) ? eerder.laatst : bekend.slice(0, 10);
    geteld.set(sleutel, { ...eerder, aantal: eerder.aantal + 1, laatst });
  };
  for (const dossier of stand.dossiers) {
    for (const { brin, van, bekend } of nu(dossier.inschrijving)) tel(brin, 'INSCHRIJVING', schooljaar(van), bekend);
    for (const { brin, examenjaar, bekend } of nu(dossier.examen))
      tel(brin, 'EXAMEN', `${examenjaar - 1}-${examenjaar}`, bekend);
    for (const { brin, datum, bekend } of nu(dossier.diploma)) tel(brin, 'DIPLOMA', schooljaar(datum), bekend);
    for (const { inschrijving_id: lijn, afsluitdatum, bekend } of nu(dossier.bpv)) {
      const bij = nu(dossier.inschrijving).find(({ inschrijving_id }) => inschrijving_id === lijn);
      tel(bij?.brin, 'BPV', schooljaar(afsluitdatum), bekend);
    }
  }
  const rijen = [...geteld.values()].sort((a, b) => (`${a.brin} ${a.soort}` < `${b.brin} ${b.soort}` ? -1 : 1));
  const perJaar = groepeer(rijen, ({ schooljaar }) => schooljaar);
  return ({ schooljaar, brin }, beurt) => {
    const gekozen = (perJaar.get(schooljaar as string) ?? []).filter((rij) => brin == null || rij.brin === brin);
    beurt.rijen += gekozen.length;
    return gekozen.map(({ aantal, laatst, ...rij }) => {
      return { ...rij, aantal: aantal < drempel ? null : aantal, laatstGeleverd: laatst };
    });
  };
}
