import { pgnRest } from '../src/values/Pgn';
import { alsGetal, type Dag, jaarVan } from './dagen';
import { legVast } from './legVast';
import type { Wereld } from './maakWereld';
import type { Nummer, Persoon } from './Persoon';
import { type Levensloop, Testleven } from './Testleven';
import { Toeval } from './Toeval';
import { type Testpersoon, testpersonen } from './testpersonen';

/** In minutes, at the latest: in summer it is ten. */
const NEGEN_UUR = 8 * 60;

/** The test persons as facts, in the order of the list; the same for every seed. */
export function maakTestpersonen(wereld: Wereld): Persoon[] {
  const t = new Testleven(wereld);
  const toeval = new Toeval('testpersonen');
  return Object.entries<Testpersoon>(testpersonen).flatMap(([sleutel, testpersoon]) => {
    if (!testpersoon.leven) return [];
    const leven = testpersoon.leven(t);
    // in a year of published counts nobody is a candidate on top of them
    const gedekt = (jaar: number): boolean => wereld.plaatsen?.dekt(jaar) ?? false;
    const persoon: Persoon = {
      nummers: nummers(testpersoon, leven),
      gegevens: [
        {
          achternaam: sleutel[0]!.toUpperCase() + sleutel.slice(1),
          voorvoegsel: null,
          voornamen: 'Proef',
          geboortedatum: leven.geboortedatum ?? alsGetal(leven.geboorte),
          geslacht: 'V',
          vestiging: null,
          vertrek: null,
          overlijden: null,
          ...feit(leven.geboorte),
          ...leven.gegevens,
        },
      ],
      adressen: leven.adressen ?? t.woont('7511', leven.geboorte),
      inschrijvingen: leven.inschrijvingen,
      examens: (leven.examens ?? []).filter(({ examenjaar }) => !gedekt(examenjaar)),
      diplomas: (leven.diplomas ?? []).filter(({ soort, datum }) => soort === 'MBO' || !gedekt(jaarVan(datum))),
      bpvs: leven.bpvs ?? [],
      vrijstellingen: leven.vrijstellingen ?? [],
      elders: leven.elders ?? [],
      getuigschriften: leven.getuigschriften ?? [],
    };
    legVast(persoon, toeval, wereld.vandaag);
    if (leven.diplomaBekend !== undefined) {
      for (const diploma of persoon.diplomas) diploma.bekend = leven.diplomaBekend * 1440 + NEGEN_UUR;
    }
    return [persoon];
  });
}

function nummers({ pgn, tweede }: Testpersoon, { geboorte, wissel }: Levensloop): Nummer[] {
  const nieuw: Nummer = { pgn, soort: pgnRest(pgn) === 0 ? 'BSN' : 'ON', ...feit(wissel ?? geboorte) };
  if (tweede === undefined || wissel === undefined) return [nieuw];
  return [{ pgn: tweede, soort: 'ON', ...feit(geboorte, wissel) }, nieuw];
}

const feit = (van: Dag, tot: Dag | null = null) => ({ van, tot, bekend: 0, bekendTot: null });
