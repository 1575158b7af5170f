import type { TypedDocumentString } from './contract.gen';
import { sessie } from './sessie';
import { Vraagfout } from './Vraagfout';

interface Antwoord<Uitkomst> {
  data?: Uitkomst | null;
  errors?: { message: string; extensions?: { code?: string } }[];
  extensions?: { verstrekking?: { trace?: string } };
  // problem details, outside GraphQL
  code?: string;
  detail?: string;
  trace?: string;
}

/**
 * Asks the hub a question, as any partner does: POST /graphql. The browser adds the session's cookie.
 * @throws Vraagfout
 */
export async function vraag<Uitkomst, Waarden>(
  vraagtekst: TypedDocumentString<Uitkomst, Waarden>,
  waarden: Waarden,
): Promise<Uitkomst> {
  const antwoord = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: vraagtekst.toString(), variables: waarden }),
  }).catch(() => {
    throw new Vraagfout('ONBEREIKBAAR', 'De hub is niet bereikbaar. Zodra dat weer kan, gaat deze pagina verder.');
  });
  const json = (await antwoord.json().catch(() => ({}))) as Antwoord<Uitkomst>;
  if (antwoord.status === 401) sessie.dicht();
  else {
    const tot = antwoord.headers.get('sessie-tot');
    // by the hub's clock: that of this computer may be wrong
    const nu = Date.parse(antwoord.headers.get('date') ?? '') || Date.now();
    sessie.open(tot ? new Date(Date.now() + Date.parse(tot) - nu) : null);
  }
  if (antwoord.ok && json.data && !json.errors) return json.data;
  const fout = json.errors?.[0];
  throw new Vraagfout(
    fout?.extensions?.code ?? json.code ?? 'STORING',
    fout?.message ?? json.detail ?? 'De hub gaf een antwoord dat niet te lezen is. Probeer het later opnieuw.',
    json.extensions?.verstrekking?.trace ?? json.trace ?? null,
  );
}
