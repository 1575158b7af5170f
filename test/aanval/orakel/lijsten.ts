import { groepeer } from '../../../seeds/groepeer';
import { geldtOp } from '../../vsv/formule/geldtOp';
import type { Rij } from '../register/Rij';
import { dagen } from '../vraag/dagen';
import type { Vijver } from '../vraag/Vijver';
import { bladzijde, cursorsVan } from './bladzijde';
import type { Bron, Orakel, Wortel } from './Orakel';

/** The rows of a slice by the root field that pages through them; of a divided slice each says its `gebied`. */
export type Slicerijen = Record<string, Rij[]>;

type Args = Record<string, unknown>;

const EERSTE_EXAMENJAAR = 1968;

/** What a root field selects by beside its filter, and what may be wrong with that. */
function keuze(veld: string, args: Args, vandaag: string): { past: (rij: Rij) => boolean; mis: string[] } {
  const { examenjaar, peildatum, pseudoniemen, pgns } = args;
  if (examenjaar !== undefined) {
    const kan =
      (examenjaar as number) >= EERSTE_EXAMENJAAR && (examenjaar as number) <= Number(vandaag.slice(0, 4)) + 1;
    return { past: () => true, mis: kan ? [] : ['ONGELDIGE_WAARDE'] };
  }
  if (veld === 'inschrijvingen') {
    return { past: (rij) => geldtOp(rij as never, peildatum as string), mis: [] };
  }
  const namen = pseudoniemen ? new Set(pseudoniemen as unknown[]) : null;
  const nummers = pgns ? new Set(pgns as unknown[]) : null;
  return {
    past: ({ pseudoniem, pgn }) => (!namen || namen.has(pseudoniem)) && (!nummers || nummers.has(pgn)),
    mis: [],
  };
}

/** What is asked by, as it is in the rows. */
function inDeRijen(rijen: Slicerijen): Vijver {
  const alle = Object.values(rijen).flat();
  const waarden = (veld: string) => alle.flatMap((rij) => (rij[veld] == null ? [] : [rij[veld]]));
  return {
    goed: {
      ...{ Brin: waarden('brin'), vestiging: waarden('vestiging'), vakcode: waarden('vakcode') },
      ...{ examenjaar: waarden('examenjaar'), Leerweg: ['BOL', 'BBL'] },
      pseudoniemen: (rijen.onderwijsdeelnemers ?? []).map(({ pseudoniem }) => pseudoniem),
    },
    vreemd: {},
    sleutels: Object.fromEntries(
      Object.entries(rijen).map(([veld, van]) => [veld, van.map(({ rijsleutel }) => rijsleutel)]),
    ),
  };
}

/** The root fields that page through the rows of a noun. */
export function lijsten({ slice, vandaag }: Bron, rijen: Slicerijen): Orakel {
  const cursors = cursorsVan(slice.naam);
  // of most of it there is much
  const jaren = new Map(
    Object.entries(rijen).map(([veld, van]) => [veld, groepeer(van, (rij) => String(rij.examenjaar))] as const),
  );
  const wortel =
    (veld: string): Wortel =>
    (args, beurt) => {
      const { examenjaar } = args;
      const filter = Object.entries(args.filter ?? {}).filter(([, waarde]) => waarde != null);
      const { past, mis } = keuze(veld, args, vandaag);
      const gekozen = (
        examenjaar === undefined ? rijen[veld]! : (jaren.get(veld)?.get(String(examenjaar)) ?? [])
      ).filter(
        (rij) =>
          (!slice.autorisatie.gebied || beurt.gebied.includes(rij.gebied as string)) &&
          past(rij) &&
          filter.every(([naam, waarde]) => rij[naam] === waarde),
      );
      return bladzijde(cursors, veld, args, beurt, { rijen: gekozen, plaats: ({ rijsleutel }) => rijsleutel }, mis);
    };
  return {
    wortels: Object.fromEntries(Object.keys(rijen).map((veld) => [veld, wortel(veld)])),
    vijver: { ...inDeRijen(rijen), goed: { ...inDeRijen(rijen).goed, peildatum: dagen(vandaag) } },
  };
}
