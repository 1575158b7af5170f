import type { ClientBase } from 'pg';
import type { Opdrachtregel, Opdrachtsoort, Werk } from './beheer/Opdrachten';
import { legTellingVast } from './bewaren/legTellingVast';
import { type Telling, tel } from './bewaren/tel';
import { vernietig } from './bewaren/vernietig';
import { LOGBOEK_GEDULD, SLICE_GEDULD } from './inrichten';
import type { Slice } from './policy/Slice';
import { bevindingInWoorden } from './projecties/bevindingInWoorden';
import { controleer } from './projecties/controleer';
import type { Datum } from './values/Datum';
import { controleer as controleerVsv } from './vsv/controleer';

const getal = new Intl.NumberFormat('nl-NL');

const teltUit = ({ termijn, verlopen, binnenkort }: Telling): Opdrachtregel => ({
  wat: termijn.naam,
  uitkomst: `${getal.format(verlopen)} ${termijn.eenheid} verlopen, ${getal.format(binnenkort)} binnen een jaar`,
  goed: true,
});

/** What a running hub does on an operator's order. */
export function beheeropdrachten(
  met: <T>(werk: (db: ClientBase) => Promise<T>) => Promise<T>,
  slices: Slice[],
  vandaag: () => Datum,
): Record<Opdrachtsoort, Werk> {
  const telEnLegVast = async (db: ClientBase, dag: Datum): Promise<Opdrachtregel[]> => {
    const tellingen = await tel(db, dag);
    await legTellingVast(db, dag, tellingen);
    return tellingen.map(teltUit);
  };
  return {
    projectiecontrole: ({ voortgang }) =>
      met(async (db) =>
        [...(await controleerVsv(db, voortgang)), ...(await controleer(db, slices, voortgang))].map((bevinding) => ({
          ...{ wat: bevinding.projectie, ...bevindingInWoorden(bevinding) },
        })),
      ),
    bewaartermijnen: () => met((db) => telEnLegVast(db, vandaag())),
    vernietiging: ({ door, dag, voortgang }) =>
      met(async (db) => {
        const geduld = SLICE_GEDULD + 2 * LOGBOEK_GEDULD;
        const gedaan = await vernietig(db, slices, { dag: dag as Datum, door, voortgang, geduld });
        await telEnLegVast(db, vandaag());
        return gedaan.map(({ termijn, aantal }) => ({
          ...{ wat: termijn.naam, uitkomst: `${getal.format(aantal)} ${termijn.eenheid} vernietigd`, goed: true },
        }));
      }),
  };
}
