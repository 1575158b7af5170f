import type { Opdrachtregel, Opdrachtsoort, Werk } from './beheer/Opdrachten';
import { type Telling, tel } from './bewaren/tel';
import { telEnLegVast } from './bewaren/telEnLegVast';
import { vernietig } from './bewaren/vernietig';
import { controleerAlles } from './controleerAlles';
import { ONDERWEG } from './inrichten';
import type { Slice } from './policy/Slice';
import { bevindingInWoorden } from './projecties/bevindingInWoorden';
import type { Datum } from './values/Datum';

const getal = new Intl.NumberFormat('nl-NL');

const teltUit = ({ termijn, verlopen, binnenkort }: Telling): Opdrachtregel => ({
  wat: termijn.naam,
  uitkomst: `${getal.format(verlopen)} ${termijn.eenheid} verlopen, ${getal.format(binnenkort)} binnen een jaar`,
  goed: true,
});

const MEER = 'niets vernietigd: er zijn er nu meer verlopen dan bevestigd is; kijk naar de nieuwe telling';

/** What a running hub does on an operator's order. */
export function beheeropdrachten(slices: Slice[], vandaag: () => Datum): Record<Opdrachtsoort, Werk> {
  return {
    projectiecontrole: async (db, { voortgang }) =>
      (await controleerAlles(db, slices, voortgang)).map((bevinding) => ({
        ...{ wat: bevinding.projectie, ...bevindingInWoorden(bevinding) },
      })),
    bewaartermijnen: async (db) => (await telEnLegVast(db, vandaag())).map(teltUit),
    vernietiging: async (db, { door, dag, gezien, voortgang }) => {
      const op = dag as Datum;
      // a hub with another clock may have counted
      if (op > vandaag()) return [{ wat: 'dag', uitkomst: `niets vernietigd: ${op} ligt na vandaag`, goed: false }];
      try {
        const geteld = await tel(db, op);
        const meer = geteld.filter(({ termijn, verlopen }) => verlopen > (gezien![termijn.naam] ?? 0));
        if (meer.length) return meer.map(({ termijn }) => ({ wat: termijn.naam, uitkomst: MEER, goed: false }));
        const gedaan = await vernietig(db, slices, { dag: op, door, geteld, voortgang, geduld: ONDERWEG });
        return gedaan.map(({ termijn, aantal }) => ({
          ...{ wat: termijn.naam, uitkomst: `${getal.format(aantal)} ${termijn.eenheid} vernietigd`, goed: true },
        }));
      } finally {
        // the number that was confirmed is used up, whatever came of it
        await telEnLegVast(db, vandaag());
      }
    },
  };
}
