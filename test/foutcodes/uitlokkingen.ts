import { hefOp, schortOp } from '../../src/beheer/opschorten';
import type { Foutcode } from '../../src/errors';
import { totHet } from '../beheer/totHet';
import { eigenToken } from '../wanden/eigenToken';
import { controle, inzage } from '../wanden/vragen';
import { type Uitlokking, vraag } from './Uitlokking';

const GOED = '{ mijnAutorisatie { naam } }';
const INHOUD = JSON.stringify({ query: GOED });
const LEERPLICHT = { soort: 'organisatie', doelwit: '00000099000000153000' } as const;
const COOKIE = 'bron-sessie=geen-sessie';

/** A token that the issuer signed, with other claims than it would give. */
const metToken = (anders: Record<string, unknown>, einde?: string): Pick<Uitlokking, 'verzoek'> => ({
  verzoek: async (t) => ({ kop: { authorization: await eigenToken(t, anders, einde) }, inhoud: INHOUD }),
});

/** One for every code: a new code has its entry here, and then `BRON_SCHRIJF=1 npx jest test/foutcodes`. */
export const uitlokkingen: Record<Foutcode, Uitlokking> = {
  ADRES: { wat: 'een adres dat er niet is', verzoek: () => ({ methode: 'GET', pad: '/grafql' }) },
  METHODE: { wat: 'een vraag met GET', verzoek: () => ({ methode: 'GET' }) },
  MEDIATYPE: { wat: 'een vraag als tekst', verzoek: () => ({ kop: { 'content-type': 'text/plain' }, inhoud: INHOUD }) },
  ACCEPT: {
    wat: 'een vraag waarop het antwoord HTML moet zijn',
    ...vraag('svb', GOED, undefined, { accept: 'text/html' }),
  },
  TE_GROOT: {
    wat: 'een vraag van meer dan 1 MiB',
    verzoek: () => ({ inhoud: `{"query":"${' '.repeat(1_048_577)}"}` }),
  },
  ONGELDIG_VERZOEK: {
    wat: 'JSON zonder het veld query',
    verzoek: async (t) => ({ kop: { authorization: await eigenToken(t, {}) }, inhoud: '{"vraag":"{ __typename }"}' }),
  },
  GEEN_TOKEN: { wat: 'een vraag zonder token', verzoek: () => ({ inhoud: INHOUD }) },
  TOKEN_ONGELDIG: {
    wat: 'een vraag met iets dat geen token is',
    verzoek: () => ({ kop: { authorization: 'Bearer iets' }, inhoud: INHOUD }),
  },
  TOKEN_VERLOPEN: { wat: 'een token van gisteren', ...metToken({}, '1 day ago') },
  SESSIE: {
    wat: 'een vraag van een pagina van de hub, met het cookie van een sessie die er niet meer is',
    verzoek: ({ hub }) => ({ kop: { cookie: COOKIE, origin: hub.url }, inhoud: INHOUD }),
  },
  AANMELDING: {
    wat: 'terugkomen van de uitgever zonder dat het inloggen hier begon',
    verzoek: () => ({ methode: 'GET', pad: '/dashboard/terug' }),
  },
  HERKOMST: {
    wat: 'een vraag met het cookie van een sessie, van een andere website',
    verzoek: () => ({ kop: { cookie: COOKIE, origin: 'https://elders.example' }, inhoud: INHOUD }),
  },
  CERTIFICAAT: {
    wat: 'een token dat aan een certificaat hangt, zonder dat certificaat',
    ...metToken({ cnf: { 'x5t#S256': 'A'.repeat(43) } }),
  },
  DOEL: { wat: 'een token met twee doelen', ...metToken({ scope: 'kinderbijslag inzage' }) },
  GEEN_AUTORISATIE: { wat: 'een token van SVB voor het doel van een ander', ...metToken({ scope: 'inzage' }) },
  OPGESCHORT: {
    wat: 'een goede vraag van een afnemer aan wie voorlopig niets wordt verstrekt',
    ...vraag('leerplicht-0153', GOED),
    stuk: async (t) => {
      await schortOp(t.db, { ...LEERPLICHT, reden: 'proef', door: 'proef' });
      const partner = await t.als('leerplicht-0153');
      await totHet(
        () => partner(GOED),
        ({ status }) => status === 403,
      );
    },
    heel: (t) => hefOp(t.db, { ...LEERPLICHT, door: 'proef' }),
  },
  MANDAAT: {
    wat: 'een leverancier namens een school waarvan zij geen mandaat heeft',
    ...metToken({
      ...{ oin: '00000099000000210000', namens: '00000099000000201000' },
      ...{ scope: 'eigen-registratie', gebied: ['27YU'] },
    }),
  },
  SYNTAX: { wat: 'een vraag die niet af is', ...vraag('svb', '{ mijnAutorisatie { naam }') },
  NIET_IN_CONTRACT: {
    wat: 'als SVB: het geslacht van een kind',
    ...vraag('svb', ...controle('onderwijsdeelnemer { geslacht }', ['999990007'])),
  },
  ONGELDIGE_WAARDE: {
    wat: 'als SVB: een peildatum die geen datum is',
    ...vraag('svb', ...controle('ingeschreven', ['999990007'], '16-11-2026')),
  },
  TE_VEEL: {
    wat: 'als Inspectie: meer rijen tegelijk dan het contract toestaat',
    ...vraag('inspectie', '{ diplomas(filter: {}, first: 100000) { edges { cursor } } }'),
  },
  BUDGET: {
    wat: 'als CBS: een bladzij waarvoor er dit uur te weinig punten zijn',
    ...vraag('cbs', '{ onderwijsdeelnemers(first: 100) { edges { node { pgn } } } }'),
  },
  PERSONENBUDGET: {
    wat: 'als DUO studiefinanciering: iemand meer dan er die dag nog mogen',
    ...vraag('duo-studiefinanciering', ...controle('ingeschreven', ['999990019'])),
  },
  ONGELDIGE_CURSOR: {
    wat: 'als Inspectie: verder bladeren vanaf iets dat geen cursor is',
    ...vraag('inspectie', '{ diplomas(filter: {}, first: 10, after: "iets") { edges { cursor } } }'),
  },
  GEBIED: {
    wat: 'als RMC-regio 14: de cijfers van regio 15',
    ...vraag('rmc-14', '{ vsvCijfers(schooljaar: "2024-2025", filter: { regio: "15" }) { status } }'),
  },
  GEWEIGERD: {
    wat: 'een vraag van een ander, langs het eigen contract; dat kan alleen door een fout in de hub, en slaat daar alarm',
    ...vraag('publiek', inzage('999990007')),
  },
  NIET_GELOGD: {
    wat: 'een goede vraag, terwijl het logboek niet schrijft',
    ...vraag('svb', GOED),
    stuk: ({ db }) => db.query('alter table logboek.audit rename to audit_weg'),
    heel: ({ db }) => db.query('alter table logboek.audit_weg rename to audit'),
  },
  NIET_GEREED: {
    wat: 'een goede vraag, terwijl de gegevens nog op een andere dag staan dan de hub',
    ...vraag('svb', ...controle('ingeschreven', ['999990007'])),
    stuk: ({ db }) => db.query('update register.klok set vandaag = vandaag + 40'),
    heel: ({ db }) => db.query('update register.klok set vandaag = vandaag - 40'),
  },
  STORING: {
    wat: 'een goede vraag, terwijl een deel van de hub stuk is',
    ...vraag('svb', ...controle('ingeschreven', ['999990007'])),
    stuk: ({ db }) => db.query('alter schema svb_kinderbijslag rename to svb_weg'),
    heel: ({ db }) => db.query('alter schema svb_weg rename to svb_kinderbijslag'),
  },
};
