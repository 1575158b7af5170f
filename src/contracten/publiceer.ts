import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { contractversie } from '../policy/contractversie';
import { Slice } from '../policy/Slice';
import { CONTRACTEN, gepubliceerd, type Publicatie, somVan } from './gepubliceerd';

/** Writes every version that the afnemer files name and that is not published yet; one that is, stays as it is. */
export function publiceer(volledig: GraphQLSchema, slices: Slice[], contracten = CONTRACTEN): string[] {
  return slices.flatMap(({ afnemer }) => {
    const er = gepubliceerd(afnemer.afnemer, contracten).map(({ versie }) => versie);
    const nieuw = afnemer.autorisaties.filter(({ versie }) => !er.includes(versie));
    return nieuw.flatMap((autorisatie) => {
      const { sdl, ...rest } = contractversie(volledig, new Slice(afnemer, autorisatie));
      const publicatie: Publicatie = { ...rest, som: somVan(sdl) };
      const pad = join(contracten, afnemer.afnemer, `v${autorisatie.versie}`);
      mkdirSync(dirname(pad), { recursive: true });
      writeFileSync(`${pad}.graphql`, sdl);
      writeFileSync(`${pad}.json`, `${JSON.stringify(publicatie, null, 2)}\n`);
      return [`${pad}.graphql`, `${pad}.json`];
    });
  });
}
