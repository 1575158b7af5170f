import { errors, type InteractionResults, type KoaContextWithOIDC, type Provider } from 'oidc-provider';
import { codepagina } from './codepagina';
import type { Demomens } from './Demomens';
import { foutpagina } from './foutpagina';
import { kandidaten } from './kandidaten';
import { kiespagina } from './kiespagina';
import { leesFormulier } from './leesFormulier';
import type { Oordeel, TweedeFactor } from './TweedeFactor';
import { toonPagina } from './toonPagina';
import type { Webclient } from './Webclient';

/** The pages on which a person says who she is, one path for each login under way. */
export const AANMELDPAD = '/aanmelden/';

export interface Aanmeldopties {
  websites: Webclient[];
  /** null when choosing a person is enough */
  tweedeFactor: TweedeFactor | null;
  bijFout: (fout: Error) => void;
}

type Aanmelding = Awaited<ReturnType<Provider['interactionDetails']>>;
type Ctx = Pick<
  KoaContextWithOIDC,
  'req' | 'res' | 'method' | 'path' | 'status' | 'type' | 'body' | 'set' | 'redirect'
>;

const AFGEKEURD: Record<Exclude<Oordeel, 'goed'>, [status: number, tekst: string]> = {
  fout: [400, 'Deze code klopt niet. Vul de code in die nu in uw app staat.'],
  gebruikt: [400, 'Deze code is al gebruikt. Wacht op de volgende; dat duurt hoogstens een halve minuut.'],
  wacht: [429, 'Er zijn te veel verkeerde codes ingevuld. Wacht een minuut en probeer het dan opnieuw.'],
};

/** Middleware for the login pages: oidc-provider sends people here, and gets them back with who they are. */
export function aanmelden(provider: Provider, { websites, tweedeFactor, bijFout }: Aanmeldopties) {
  const webVan = ({ params }: Aanmelding): Webclient => websites.find(({ id }) => id === params.client_id)!;
  const toon = (ctx: Ctx, { terug }: Webclient, status: number, pagina: ReturnType<typeof kiespagina>) =>
    toonPagina(ctx, { status, ...pagina, naar: terug });

  async function klaar(ctx: Ctx, uitkomst: InteractionResults): Promise<void> {
    const verder = await provider.interactionResult(ctx.req, ctx.res, uitkomst);
    ctx.status = 303;
    ctx.redirect(verder);
  }

  /**
   * Another person in a session that is still open starts a session of her own. oidc-provider would do this by a form
   * that sends itself by script, which these pages do not allow.
   */
  async function wissel(aanmelding: Aanmelding, { id }: Demomens): Promise<void> {
    if (!aanmelding.session || aanmelding.session.accountId === id) return;
    await (await provider.Session.findByUid(aanmelding.session.uid))?.destroy();
    aanmelding.session = undefined;
    await aanmelding.persist();
  }

  async function beantwoord(ctx: Ctx, aanmelding: Aanmelding): Promise<void> {
    const velden = await leesFormulier(ctx.req);
    if (!velden) throw new errors.InvalidRequest('form too large');
    if (velden.has('annuleren')) return klaar(ctx, { error: 'access_denied' });
    const web = webVan(aanmelding);
    const mensen = kandidaten(web, aanmelding.params);
    const wie = mensen.find(({ id }) => id === velden.get('mens'));
    if (!wie) return toon(ctx, web, 400, kiespagina(mensen, 'Kies een van de mensen hieronder.'));
    if (tweedeFactor) {
      const code = velden.get('code');
      if (code === null) return toon(ctx, web, 200, codepagina(wie));
      const oordeel = tweedeFactor.keur(wie.id, code);
      if (oordeel !== 'goed') {
        const [status, tekst] = AFGEKEURD[oordeel];
        return toon(ctx, web, status, codepagina(wie, tekst));
      }
    }
    await wissel(aanmelding, wie);
    return klaar(ctx, { login: { accountId: wie.id, ...(tweedeFactor && { amr: ['otp'] }) } });
  }

  return async (ctx: Ctx, next: () => Promise<unknown>): Promise<void> => {
    if (!ctx.path.startsWith(AANMELDPAD)) return void (await next());
    try {
      const aanmelding = await provider.interactionDetails(ctx.req, ctx.res);
      if (ctx.path !== AANMELDPAD + aanmelding.uid)
        throw new errors.SessionNotFound('another login than the cookie says');
      if (ctx.method === 'POST') return await beantwoord(ctx, aanmelding);
      const web = webVan(aanmelding);
      toon(ctx, web, 200, kiespagina(kandidaten(web, aanmelding.params)));
    } catch (gevangen) {
      const fout = gevangen instanceof Error ? gevangen : new Error(String(gevangen));
      const verwacht = fout instanceof errors.OIDCProviderError && fout.expose;
      if (!verwacht) bijFout(fout);
      toonPagina(ctx, { status: verwacht ? 400 : 500, ...foutpagina(fout, websites) });
    }
  };
}
