import type { KoaContextWithOIDC } from 'oidc-provider';
import { Html } from './Html';
import { naarWebsite } from './naarWebsite';
import { toonPagina } from './toonPagina';
import type { Webclient } from './Webclient';

const html = Html.van;

type Ctx = KoaContextWithOIDC;

function naar(ctx: Ctx, uri: string, state: unknown): void {
  const doel = new URL(uri);
  if (typeof state === 'string') doel.searchParams.set('state', state);
  ctx.status = 303;
  ctx.redirect(doel.href);
}

/** Whether the request brings the ID token of the very login that it wants to end; nobody else has that token. */
function isVanDezeSessie({ oidc: { session, client, entities } }: Ctx): boolean {
  const hint = entities.IdTokenHint?.payload;
  if (!hint || !session || !client) return false;
  return hint.sub === session.accountId && hint.sid !== undefined && hint.sid === session.sidFor(client.clientId);
}

function afgemeld(ctx: Ctx, websites: Webclient[]): void {
  const inhoud = html`<h1>U bent afgemeld</h1>
${naarWebsite(websites)}`;
  toonPagina(ctx, { titel: 'U bent afgemeld', inhoud });
}

/** RP-initiated logout: at once where the request proves itself, otherwise after a question. */
export function afmelden(websites: Webclient[]) {
  return {
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: async (ctx: Ctx, formulier: string): Promise<void> => {
        const { session, params, provider } = ctx.oidc;
        if (session && isVanDezeSessie(ctx)) {
          // a code that was given but not used ends with it
          await session.destroy();
          ctx.cookies.set(provider.cookieName('session'), null);
          const uri = params?.post_logout_redirect_uri;
          return typeof uri === 'string' ? naar(ctx, uri, params?.state) : afgemeld(ctx, websites);
        }
        const inhoud = html`<h1>Wilt u zich afmelden?</h1>
<p>U bent aangemeld bij de uitgever van de demo.</p>
${Html.kant(formulier)}
<p><button class="hoofd" form="op.logoutForm" name="logout" value="ja">Afmelden</button>
<button form="op.logoutForm">Aangemeld blijven</button></p>`;
        toonPagina(ctx, { titel: 'Wilt u zich afmelden?', inhoud, naar: websites[0]!.afgemeld });
      },
      postLogoutSuccessSource: (ctx: Ctx) => afgemeld(ctx, websites),
    },

    /** Who is not logged in gets a form from oidc-provider that sends itself by script. There is nothing to ask. */
    zonderSessie: async (ctx: Ctx, next: () => Promise<unknown>): Promise<void> => {
      await next();
      if (ctx.path !== '/session/end' || ctx.status !== 200) return;
      const { session } = ctx.oidc;
      if (!session || session.accountId) return;
      const { postLogoutRedirectUri: uri, state } = session.state ?? {};
      return typeof uri === 'string' ? naar(ctx, uri, state) : afgemeld(ctx, websites);
    },
  };
}
