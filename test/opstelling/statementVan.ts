import { execute, parse } from 'graphql';
import { contract } from '../../src/policy/contract';
import type { Slice } from '../../src/policy/Slice';
import { schema } from '../../src/server/schema';
import { Cursors } from '../../src/verstrekking/Cursors';
import type { Leesvraag, Lezer } from '../../src/verstrekking/Lezer';
import { Verantwoording } from '../../src/verstrekking/Verantwoording';
import { Verstrekker } from '../../src/verstrekking/Verstrekker';
import { VANDAAG } from './vast';

/** The statement of a root field of a slice, as the hub sends it. */
export async function statementVan(
  slice: Slice,
  vraag: string,
  cursors = new Cursors(Buffer.alloc(32)),
): Promise<Leesvraag> {
  const gezien: Leesvraag[] = [];
  const zie = async (een: Leesvraag) => {
    gezien.push(een);
    throw new Error('gezien');
  };
  const lezer = { leesBladzij: zie, leesNietPersoonlijk: zie } as unknown as Lezer;
  const verantwoording = new Verantwoording();
  const aanvraag = {
    ...{ id: 'proef', wijziging: null, slice, wie: 'proef', vrager: slice.vragers[0]!, gemachtigde: null },
    gebied: slice.autorisatie.gebied ? [] : null,
    ...{ lezer, cursors, verantwoording, vandaag: VANDAAG, gevraagd: new Set<string>(), sdl: '', versies: [] },
  };
  const uitkomst = await execute({
    schema: contract(schema(), slice),
    document: parse(`{ ${vraag} }`),
    contextValue: { verstrekker: new Verstrekker(aanvraag) },
  });
  expect(uitkomst.errors?.map(({ message }) => message)).toEqual(['gezien']);
  return gezien[0]!;
}
