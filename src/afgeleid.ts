import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { contract } from './policy/contract';
import type { Slice } from './policy/Slice';
import { sdl } from './policy/sdl';
import { sliceDdl } from './projecties/ddl';

const som = (tekst: string): string => createHash('sha256').update(tekst).digest('hex').slice(0, 16);

/** What a slice's lock says: enough to see in a diff what a change of a file gives or takes. */
const slot = (slice: Slice, contractTekst: string) => ({
  doel: slice.afnemer.doel,
  vragers: Object.fromEntries(slice.vragers.map(({ id, oin, gebied }) => [id, { oin, gebied }])),
  ...(slice.afnemer.gemachtigden && {
    gemachtigden: Object.fromEntries(
      slice.afnemer.gemachtigden.map(({ id, oin, mandaten }) => [id, { oin, mandaten }]),
    ),
  }),
  gebied: slice.autorisatie.gebied ?? null,
  contract: slice.contractversie,
  geldig: slice.autorisatie.geldig,
  vragen: slice.autorisatie.wortelvelden,
  rijen: slice.autorisatie.rijen.predicaat,
  raster: slice.autorisatie.raster,
  limieten: slice.autorisatie.limieten,
  velden: Object.fromEntries(slice.verleend.map(({ soort, veld, cel }) => [`${soort}.${veld}`, cel.precisie])),
  somContract: som(contractTekst),
  somDatabase: som(sliceDdl(slice)),
});

/**
 * The committed files that follow from the afnemer files, by their path: the contract of each agency and the lock. A test
 * is red when they are not what this gives; `npm run -s hub -- contracten` writes them.
 */
export function afgeleid(volledig: GraphQLSchema, slices: Slice[]): Map<string, string> {
  const contracten = slices.map((slice) => ({ slice, tekst: sdl(contract(volledig, slice)) }));
  const sloten = Object.fromEntries(contracten.map(({ slice, tekst }) => [slice.afnemer.afnemer, slot(slice, tekst)]));
  return new Map([
    ...contracten.map(({ slice, tekst }): [string, string] => [
      `schema/contracts/${slice.afnemer.afnemer}.graphql`,
      `# ${slice.afnemer.naam}, doel ${slice.afnemer.doel}: contract ${slice.contractversie}.\n# Afgeleid van src/afnemers/${slice.afnemer.afnemer}.ts.\n\n${tekst}`,
    ]),
    ['src/afnemers/afnemers.lock.json', `${JSON.stringify(sloten, null, 2)}\n`],
  ]);
}
