import { alleVragen, sdlVan } from '../nietInmenging/alleVragen';
import type { Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { Bezoeker } from '../sessie/Bezoeker';

const AFNEMERS = 'svb inspectie duo-bekostiging cbs rmc-14 leerplicht-0153 publiek duo-beheer privacy-officer'.split(
  ' ',
);

/** Everything that each agency can ask, with these numbers, and its codes. */
export async function stelVragen(t: Testhub, pgns: string[]): Promise<string[]> {
  const codes: string[] = [];
  const waarden = {
    ...{
      peildatum: [VANDAAG],
      examenjaar: [2025],
      schooljaar: ['2024-2025'],
      tabel: ['VAKCODE'],
      pgn: pgns.slice(0, 3),
    },
    ...{ pgns: [pgns], persoon: pgns.slice(0, 3), gemeente: ['0268'], brin: ['00AH'], regio: ['14'] },
  };
  for (const afnemer of AFNEMERS) {
    const partner = await t.als(afnemer);
    for (const { query, variables, bladzijden } of alleVragen(await sdlVan(partner), waarden)) {
      const { json } = await partner(query, bladzijden ? { ...variables, first: 50 } : variables);
      codes.push(json.errors?.[0].extensions.code ?? 'OK');
    }
  }
  return codes;
}

/** A number in every place where a caller can leave one. */
export async function verstopOveral(t: Testhub, pgn: string): Promise<void> {
  const { url } = t.hub;
  const svb = await t.als('svb');
  const vraag = `inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: ["${pgn}"]) { pgn }`;
  const koppen = {
    'user-agent': pgn,
    'x-request-id': pgn,
    'x-forwarded-for': pgn,
    baggage: `pgn=${pgn}`,
    tracestate: `pgn=${pgn}`,
    cookie: `pgn=${pgn}; bron-sessie=${pgn}; bron-aanmelding=${pgn}`,
    origin: `https://${pgn}.example`,
    referer: `https://example/${pgn}`,
  };
  for (const query of [
    `{ ${vraag} }`,
    `{ a${pgn}: ${vraag} }`,
    `query q${pgn} { ${vraag} }`,
    `query q${pgn}($v${pgn}: Int) { ${vraag} }`,
    `{ v${pgn} }`,
    `{ ${pgn} }`,
    `{ inschrijvingscontrole(pgn${pgn}: 1) { pgn } }`,
    `{ inschrijvingscontrole(peildatum: "${pgn}", pgns: []) { pgn } }`,
    `fragment F${pgn} on Query { ${vraag} } { ...F${pgn} }`,
    `{ ${vraag} @d${pgn} }`,
    `# ${pgn}`,
  ]) {
    for (const traceparent of [pgn, `00-${pgn.padStart(32, '0')}-${pgn.padStart(16, '0')}-01`]) {
      await svb(query, { [`v${pgn}`]: pgn, [pgn]: pgn }, { ...koppen, traceparent });
    }
  }
  await svb(`{ ${vraag} }`, undefined, { authorization: `Bearer ${pgn}` });
  for (const lijf of [pgn, `{"query":"${pgn}`, JSON.stringify({ query: pgn, operationName: pgn })]) {
    await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: lijf });
    await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': pgn }, body: lijf });
  }
  for (const pad of [`/graphql?pgn=${pgn}`, `/${pgn}`, `/%${pgn}`, `/dashboard/${pgn}?naar=${pgn}`]) {
    await fetch(`${url}${pad}`, { headers: { authorization: `Basic ${pgn}` } });
  }
  await fetch(`${url}/dashboard/terug?code=${pgn}&state=${pgn}&error=${pgn}&error_description=${pgn}`);
}

/** Somebody who logs in at the screen, in vain, with a number in the address, and for good. */
export async function logIn(t: Testhub, pgn: string): Promise<void> {
  const wie = new Bezoeker(t.hub.url);
  const mis = new URL(await wie.kies(await wie.begin(`/dashboard/${pgn}`), 'coordinator-rmc-14'));
  for (const naam of ['code', 'error', 'error_description', 'iss']) mis.searchParams.set(naam, pgn);
  await wie.open(mis.href);
  await wie.logIn('coordinator-rmc-14');
  await wie.vraag('{ onderwijsdeelnemers(first: 5) { edges { node { pgn achternaam } } } }');
  await wie.vraag(`{ vsvToelichting(pgn: "${pgn}", schooljaar: "2024-2025") { uitkomst } }`, { 'user-agent': pgn });
  await wie.logUit();
}
