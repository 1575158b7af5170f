import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { definitieNaam, opgeslagen, tabelNaam } from './definitie';
import { type Bevinding, type Voortgang, vergelijk } from './vergelijk';

/** Compares each stored projection with its definition, row by row, in one snapshot. */
export const controleer = (db: ClientBase, slices: Slice[], voortgang?: Voortgang): Promise<Bevinding[]> =>
  vergelijk(
    db,
    slices.flatMap((slice) => {
      const achterstand = slice.dagelijks ? `select logpseudoniem from ${slice.naam}_definitie.achterstand` : undefined;
      const van = (relatie: string) =>
        `select * from ${relatie}${achterstand ? ` where logpseudoniem not in (${achterstand})` : ''}`;
      return opgeslagen(slice).map((projectie) => {
        const tabel = tabelNaam(slice, projectie);
        const hoort = van(definitieNaam(slice, projectie));
        return { naam: tabel, tabel, rijen: `select from ${tabel}`, is: van(tabel), hoort, achterstand };
      });
    }),
    voortgang,
  );
