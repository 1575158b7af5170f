import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { z } from 'zod';
import { leesMetadata } from '../leesMetadata';
import { ophalen as gewoonOphalen, type Ophalen } from '../ophalen';
import { bekendeClients, type Clientsleutel, leesClientsleutel } from './demosleutels';

export interface Tokenvraag {
  clientId: string;
  /** one purpose, or more separated by spaces; left out: the only one that the client has */
  doel?: string;
  /** on behalf of which party a gemachtigde asks; left out: the only one that it has */
  namens?: string;
  /** address of the hub */
  hub: string;
  /** the data directory with the demo keys */
  data: string;
  ophalen?: Ophalen;
}

/** RFC 9728: the resource server names its issuers. */
const bron = z.object({ authorization_servers: z.array(z.url()).min(1) });
const tokenantwoord = z.object({ access_token: z.string() });
const weigering = z.object({ error: z.string(), error_description: z.string().optional() });

function clientsleutel(data: string, id: string): Clientsleutel {
  const bekend = bekendeClients(data);
  if (bekend.length === 0) throw new Error(`Er zijn nog geen demosleutels in ${data}. Start de hub eerst: npm start.`);
  const sleutel = bekend.includes(id) ? leesClientsleutel(data, id) : null;
  if (!sleutel) throw new Error(`Deze afnemer is niet bekend. Bekend zijn: ${bekend.join(', ')}.`);
  return sleutel;
}

function enigDoel({ doelen }: Clientsleutel): string {
  if (doelen.length === 1) return doelen[0]!;
  throw new Error(`Deze afnemer heeft meer doelen. Kies er een met --doel: ${doelen.join(', ')}.`);
}

/** `fetch` says only "fetch failed"; what failed is in its cause. */
const reden = (fout: Error) => (fout.cause instanceof Error ? fout.cause.message : fout.message);

async function vindIssuer(hub: string, ophalen: Ophalen): Promise<string> {
  const adres = `${hub}/.well-known/oauth-protected-resource`;
  const antwoord = await ophalen(adres, { signal: AbortSignal.timeout(5000) }).catch((fout: Error) => {
    const raad = 'Start hem met npm start, of noem de poort met --port.';
    throw new Error(`De hub antwoordt niet op ${hub} (${reden(fout)}). ${raad}`);
  });
  const gelezen = bron.safeParse(await antwoord.json().catch(() => null));
  if (gelezen.success) return gelezen.data.authorization_servers[0]!;
  throw new Error(`Op ${hub} draait geen hub die zijn uitgever van tokens noemt. Noem de poort met --port.`);
}

/** A client assertion (RFC 7523) as the NL GOV profile wants it: for the token endpoint, short, with a jti of its own. */
async function verklaring(id: string, sleutel: Clientsleutel, audience: string): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: sleutel.alg, kid: sleutel.kid })
    .setIssuer(id)
    .setSubject(id)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(await importJWK(sleutel));
}

function leesToken(inhoud: unknown, status: number, { doelen }: Clientsleutel): string {
  const gelezen = tokenantwoord.safeParse(inhoud);
  if (gelezen.success) return gelezen.data.access_token;
  const geweigerd = weigering.safeParse(inhoud);
  const waarom = geweigerd.success ? Object.values(geweigerd.data).filter(Boolean).join(': ') : `HTTP ${status}`;
  throw new Error(`De uitgever van tokens weigert: ${waarom}. De doelen van deze afnemer: ${doelen.join(', ')}.`);
}

/** Asks the hub for its issuer, and the issuer for a token, as any partner would. Throws with a text in Dutch. */
export async function vraagToken(vraag: Tokenvraag): Promise<string> {
  const { clientId, hub, data, ophalen = gewoonOphalen() } = vraag;
  const sleutel = clientsleutel(data, clientId);
  const scope = vraag.doel ?? enigDoel(sleutel);
  const issuer = await vindIssuer(hub, ophalen);
  const onbereikbaar = (fout: Error) => {
    throw new Error(`De uitgever van tokens op ${issuer} is niet te bereiken (${reden(fout)}).`);
  };
  const { token_endpoint } = await leesMetadata(issuer, ophalen).catch(onbereikbaar);
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    scope,
    ...(vraag.namens !== undefined && { namens: vraag.namens }),
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await verklaring(clientId, sleutel, token_endpoint),
  });
  const antwoord = await ophalen(token_endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: body.toString(),
    signal: AbortSignal.timeout(5000),
  }).catch(onbereikbaar);
  return leesToken(await antwoord.json().catch(() => null), antwoord.status, sleutel);
}
