import { randomBytes } from 'node:crypto';
import {
  type ClientMetadata,
  type Configuration,
  type FindAccount,
  interactionPolicy,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { AANMELDPAD } from './aanmelden';
import type { Demomens } from './Demomens';
import { openbaar, websleutel } from './demosleutels';
import { kandidaten } from './kandidaten';
import type { Webclient } from './Webclient';

export interface Webopties {
  data: string;
  audience: string;
  websites: Webclient[];
}

const TIEN_MINUTEN = 600;
const UUR = 3600;
const WERKDAG = 8 * UUR;

const nu = () => Math.floor(Date.now() / 1000);

/** A website as oidc-provider registers it: a confidential client by which people log in, and nothing else. */
function registratie({ id, doelen, terug, afgemeld }: Webclient, data: string): ClientMetadata {
  return {
    client_id: id,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    response_modes: ['query'],
    redirect_uris: [terug],
    post_logout_redirect_uris: [afgemeld],
    scope: ['openid', ...doelen].join(' '),
    jwks: { keys: [openbaar(websleutel(data, id))] },
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
  };
}

/** Who somebody is, for the ID token; `sid` is the login by which a logout is recognised. */
const vindMens =
  (mensen: Demomens[]): FindAccount =>
  async (ctx, sub, token) => {
    const mens = mensen.find(({ id }) => id === sub);
    if (!mens) return undefined;
    const uid = token && 'sessionUid' in token ? token.sessionUid : undefined;
    return {
      accountId: mens.id,
      claims: async () => {
        const sessie = uid ? await ctx.oidc.provider.Session.findByUid(uid) : undefined;
        return { sub: mens.id, name: mens.naam, sid: sessie?.sidFor(ctx.oidc.client!.clientId) };
      },
    };
  };

/**
 * Who is still logged in, goes on as who she is, unless she is nobody at this website for this purpose, or somebody else is
 * expected: then she is asked.
 */
const alsWieZijIs = ({ websites }: Webopties) =>
  new interactionPolicy.Check('iemand_anders', 'somebody else has to log in', 'login_required', ({ oidc }) => {
    const wie = oidc.session?.accountId;
    if (!wie) return interactionPolicy.Check.NO_NEED_TO_PROMPT;
    const { params = {}, result, client } = oidc;
    const web = websites.find(({ id }) => id === client?.clientId);
    const past = web !== undefined && kandidaten(web, params).some(({ id }) => id === wie);
    // whoever has just been chosen is chosen, also when it is not who was expected
    const verwacht = params.login_hint === undefined || params.login_hint === wie || result?.login !== undefined;
    return past && verwacht ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT;
  });

/** A website is the hub's own, so nobody is asked whether it may have what it exists for. */
const verleen =
  ({ audience, websites }: Webopties) =>
  async ({ oidc: { provider, session, client, account } }: KoaContextWithOIDC) => {
    const eerder = session?.grantIdFor(client!.clientId);
    const gevonden = eerder ? await provider.Grant.find(eerder) : undefined;
    if (gevonden) return gevonden;
    const nieuw = new provider.Grant({ accountId: account!.accountId, clientId: client!.clientId });
    nieuw.addOIDCScope('openid');
    const web = websites.find(({ id }) => id === client!.clientId)!;
    const mens = web.mensen.find(({ id }) => id === account!.accountId);
    for (const doel of mens?.client.doelen ?? []) if (web.doelen.includes(doel)) nieuw.addResourceScope(audience, doel);
    await nieuw.save();
    return nieuw;
  };

/** What the issuer needs beside client credentials to let people log in by authorization code. */
export function webconfiguratie(opties: Webopties) {
  const { data, websites } = opties;
  const mensen = websites.flatMap((web) => web.mensen);
  const policy = interactionPolicy.base();
  policy.get('login')!.checks.add(alsWieZijIs(opties));
  policy.remove('consent');
  // Ports do not separate cookies, so the hub beside this issuer gets these too: the names tell whose they are.
  const cookies = { session: 'issuer_session', interaction: 'issuer_interaction', resume: 'issuer_resume' };
  const cookie = { httpOnly: true, sameSite: 'lax' as const };
  const configuratie = {
    claims: { openid: ['sub', 'name', 'sid', 'auth_time', 'amr'] },
    // what they sign lives in memory, so they need not outlive it
    cookies: { names: cookies, keys: [randomBytes(32).toString('base64url')], long: cookie, short: cookie },
    findAccount: vindMens(mensen),
    interactions: { policy, url: (_ctx, { uid }) => `${AANMELDPAD}${uid}` },
    loadExistingGrant: verleen(opties),
    pkce: { required: () => true },
    responseTypes: ['code'],
    ttl: {
      AccessToken: UUR,
      AuthorizationCode: 60,
      Grant: WERKDAG,
      IdToken: UUR,
      Interaction: TIEN_MINUTEN,
      // counted from the login: it does not get longer by coming back
      Session: (_ctx, { loginTs }) => (loginTs === undefined ? TIEN_MINUTEN : Math.max(1, loginTs + WERKDAG - nu())),
    },
  } satisfies Configuration;
  return { configuratie, registraties: websites.map((web) => registratie(web, data)) };
}
