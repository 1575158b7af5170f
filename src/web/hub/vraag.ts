import { stel } from './stel';
import { Vraagfout } from './Vraagfout';
import type { Vraagtekst } from './Vraagtekst';

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
 * The answer of the hub to a question.
 * @throws Vraagfout
 */
export async function vraag<Uitkomst, Waarden>(
  vraagtekst: Vraagtekst<Uitkomst, Waarden>,
  waarden: Waarden,
): Promise<Uitkomst> {
  const gesteld = await stel({ query: vraagtekst.toString(), variables: waarden });
  const json = gesteld.json as Antwoord<Uitkomst>;
  if (gesteld.status < 300 && json.data && !json.errors) return json.data;
  const fout = json.errors?.[0];
  throw new Vraagfout(
    fout?.extensions?.code ?? json.code ?? 'STORING',
    fout?.message ?? json.detail ?? 'De hub gaf een antwoord dat niet te lezen is. Probeer het later opnieuw.',
    json.extensions?.verstrekking?.trace ?? json.trace ?? null,
  );
}
