import { type Antwoord, type Partner } from '../opstelling/hub';
import type { Levering } from './Levering';

const VELDEN = `rijsleutel pgn klaargezet zichtbaarTot soort niveau datum achternaam voorvoegsel voornamen straat huisnummer
  huisnummertoevoeging postcode woonplaats woongemeente brin vestiging onderwijssoort opleidingscode datumIn datumUit redenUitstroom`;

/** The last deliveries that a partner is shown, whole; with the answer that they came in. */
export async function leveringen(partner: Partner): Promise<{ antwoord: Antwoord; alle: Levering[] }> {
  const antwoord = await partner(
    `{ laatsteLeveringen(first: 1000) { edges { node { ${VELDEN} } } pageInfo { hasNextPage } } }`,
  );
  expect([antwoord.status, antwoord.json.errors]).toEqual([200, undefined]);
  const { edges, pageInfo } = antwoord.json.data.laatsteLeveringen;
  expect(pageInfo).toEqual({ hasNextPage: false });
  return { antwoord, alle: edges.map(({ node }: { node: Levering }) => node) };
}
