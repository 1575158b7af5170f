import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { gepubliceerd } from '../contracten/gepubliceerd';
import { contract, controleerVolledigheid } from '../policy/contract';
import type { Slice } from '../policy/Slice';
import { schild } from '../policy/shield';
import { versiewijzigingen } from '../policy/versiewijzigingen';
import { Verbruik } from '../verbruik/Verbruik';
import { Cursors } from '../verstrekking/Cursors';
import { Lezer } from '../verstrekking/Lezer';
import type { Loket } from './Loket';
import { Sliceserver, type Storing } from './Sliceserver';

/** The walls as functions, so that a test can build a hub with one of them left out. */
export interface Wanden {
  /** wall 1 */
  contract: (volledig: GraphQLSchema, slice: Slice) => GraphQLSchema;
  /** wall 2 */
  schild: (schema: GraphQLSchema, slice: Slice) => GraphQLSchema;
  /** wall 3: the pool with which a slice is read */
  poel: (slice: Slice) => pg.Pool;
  /** wall 4: the key that seals a slice's cursors */
  cursorsleutel: (slice: Slice) => Buffer;
}

export const echteWanden = { contract, schild };

export interface LokettenOpties {
  volledig: GraphQLSchema;
  slices: Slice[];
  wanden: Wanden;
  introspectie: boolean;
  alarm: (wand: string, intern: string) => void;
  storing: Storing;
}

/**
 * A counter for each organisation and purpose, by both; those that share a slice share its server. All walls are up.
 * Throws when a file does not classify every field.
 */
export async function maakLoketten(opties: LokettenOpties): Promise<Map<string, Loket>> {
  const { volledig, slices, wanden, introspectie, alarm, storing } = opties;
  const loketten = new Map<string, Loket>();
  for (const slice of slices) {
    controleerVolledigheid(volledig, slice);
    const schema = wanden.contract(volledig, slice);
    const versies = versiewijzigingen(gepubliceerd(slice.afnemer.afnemer));
    const server = new Sliceserver(slice, schema, wanden.schild(schema, slice), { introspectie, storing, versies });
    await server.start();
    const lezer = new Lezer(wanden.poel(slice), alarm);
    const cursors = new Cursors(wanden.cursorsleutel(slice));
    for (const vrager of slice.vragers) {
      const verbruik = new Verbruik(slice.autorisatie.limieten.budget, () =>
        alarm('persoonsbudget', `${vrager.id} vroeg over meer personen dan zij op een dag mag opvragen`),
      );
      loketten.set(`${vrager.oin} ${slice.afnemer.doel}`, { vrager, server, lezer, cursors, verbruik });
    }
  }
  return loketten;
}
