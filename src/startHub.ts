import type { ClientBase } from 'pg';
import pino, { type DestinationStream } from 'pino';
import { Alarmen } from './beheer/Alarmen';
import { legOrganisatiesVast } from './beheer/legOrganisatiesVast';
import { Opschortingen } from './beheer/Opschortingen';
import { Verbruiksstand } from './beheer/Verbruiksstand';
import type { Config } from './config';
import { schrijfHubbestand, verwijderHubbestand } from './hubbestand';
import { hubjobs } from './hubjobs';
import type { DemoIssuer } from './identity/demo-issuer/startDemoIssuer';
import { herkenner } from './identity/herkenner';
import { ophalen } from './identity/ophalen';
import { Tokenpoort } from './identity/Tokenpoort';
import { vanProxyOfSocket } from './identity/vanProxyOfSocket';
import { LOGBOEK_GEDULD, LOGBOEK_POEL, SLICE_GEDULD, SLICE_POEL } from './inrichten';
import { startJobs } from './jobs';
import { LOGBOEK_LOGIN } from './logboek/login';
import { Onbekenden } from './logboek/Onbekenden';
import { Schrijver } from './logboek/Schrijver';
import { logfout } from './logfout';
import { openWebsites } from './openWebsites';
import type { Slice } from './policy/Slice';
import { inTransactie } from './postgres/inTransactie';
import { metEigenaar } from './postgres/opstart';
import { maakPoel, urlVoor } from './postgres/poel';
import { maakHttp } from './server/http';
import { echteWanden, maakLoketten, type Wanden } from './server/loketten';
import { Metingen } from './server/metingen';
import { pad } from './server/pad';
import { schema } from './server/schema';
import type { Sleutels } from './sleutels';
import { Sporen } from './sporen/Sporen';
import { startIssuer } from './startIssuer';
import { klok } from './vandaag';
import { hervat } from './verbruik/hervat';
import { volgDeDag } from './volgDeDag';

export interface Hub {
  url: string;
  /** null where the tokens come from an issuer elsewhere */
  demoIssuer: DemoIssuer | null;
  stop(): Promise<void>;
}

export interface HubOpties {
  config: Config;
  /** the owner's connection to a database that is set up (inrichten.ts) */
  eigenaarUrl: string;
  slices: Slice[];
  sleutels: Sleutels;
  /** the directory with the built pages (`npm run build:web`); without it nobody logs in at the hub */
  paginas?: string;
  /** where the log goes, if not to stdout */
  logNaar?: DestinationStream;
  /** walls to replace: for tests that show which wall stops a leak */
  wanden?: Partial<Wanden>;
}

/** The hub over a database that is ready: pools, slices, issuer, http, jobs. Stops in reverse. */
export async function startHub({
  config,
  eigenaarUrl,
  slices,
  sleutels,
  paginas,
  logNaar,
  wanden = {},
}: HubOpties): Promise<Hub> {
  const log = pino({ level: config.logniveau, base: null }, logNaar);
  const sporen = config.sporen === null ? null : new Sporen(config.sporen, log);
  const metingen = new Metingen();
  // the day by which questions are judged; it moves when the slices have moved with it
  const kalender = klok(config);
  let dag = kalender();
  const vandaag = () => dag;
  const alsEigenaar = <T>(werk: (db: ClientBase) => Promise<T>) => metEigenaar(eigenaarUrl, werk);
  const opruimen: (() => unknown)[] = [];
  const stop = async () => {
    for (const stap of opruimen.splice(0).reverse()) await stap();
  };

  const poel = (login: string, max: number, geduld: number, pijplijn = false) => {
    const bijFout = (fout: Error) => {
      // a server that stops with the hub may be ahead of the last goodbye
      if (!nieuw.ending) log.warn({ login, ...logfout(fout) }, 'verbinding met de database verbroken');
    };
    const nieuw = maakPoel(urlVoor(eigenaarUrl, login, sleutels.wachtwoord(login)), {
      naam: login,
      ...{ max, geduld, bijFout, pijplijn },
    });
    opruimen.push(() => nieuw.end());
    return nieuw;
  };
  let alarmen: Alarmen | undefined;
  const alarm = (wand: string, intern: string) => {
    metingen.alarmen.inc({ wand });
    alarmen?.tel(wand, intern);
    log.error({ wand, intern }, 'alarm: iets werd tegengehouden');
  };

  try {
    if (sporen) opruimen.push(() => sporen.stop());
    const logpoel = poel(LOGBOEK_LOGIN, LOGBOEK_POEL, LOGBOEK_GEDULD * 2);
    const onbekenden = new Onbekenden(logpoel);
    alarmen = new Alarmen(logpoel);
    const opschortingen = new Opschortingen(logpoel, (aantal) => log.warn({ aantal }, 'opschortingen veranderd'));
    const loketten = await maakLoketten({
      volledig: schema(),
      slices,
      wanden: {
        ...echteWanden,
        poel: ({ login, autorisatie }) => poel(login, SLICE_POEL, SLICE_GEDULD, autorisatie.gebied !== undefined),
        cursorsleutel: ({ naam }) => sleutels.afgeleid(`cursor/${naam}`),
        ...wanden,
      },
      introspectie: config.issuer === null,
      alarm,
      // a message that is not ours may repeat a value; where it came from does not
      storing: ({ trace, slice, foutcode }, fout) => {
        const waar = fout.stack?.split('\n').filter((regel) => regel.startsWith('    at '));
        log.error({ ...logfout(fout), trace: trace.traceId, slice: slice.naam, code: foutcode, waar }, 'storing');
      },
    });
    const geopend = [...new Map([...loketten.values()].map((loket) => [loket.server, loket])).values()];
    for (const { server } of geopend) opruimen.push(() => server.stop());
    const verbruikers = [...loketten.values()].map(({ vrager: { oin }, server: { slice }, verbruik }) => ({
      ...{ oin, doel: slice.afnemer.doel, verbruik },
    }));
    await alsEigenaar(async (db) => {
      await hervat(db, verbruikers);
      await inTransactie(db, () =>
        legOrganisatiesVast(
          db,
          geopend.map(({ server }) => server),
        ),
      );
    });
    await opschortingen.ververs();
    const verbruiksstand = new Verbruiksstand(logpoel, verbruikers);
    await verbruiksstand.bewaar();

    const audience = `${config.url}/graphql`;
    const demoIssuer = config.issuer ? null : await startIssuer(config, audience, slices);
    if (demoIssuer) opruimen.push(() => demoIssuer.stop());
    const issuer = config.issuer ?? demoIssuer!.url;
    const tokenpoort = await Tokenpoort.ontdek({
      ...{ issuer, audience, demo: demoIssuer !== null },
      ophalen: ophalen(config.tls && { ca: config.tls.ca }),
    });

    const delen = { config, issuer, tokenpoort, logpoel, onbekenden, log };
    const { alle: websites, sessie } =
      paginas === undefined
        ? { alle: [], sessie: () => undefined }
        : await openWebsites({ ...delen, paginas }, demoIssuer, slices, vandaag);
    const herken = herkenner(tokenpoort, new URL(config.url).origin);
    const certificaat = vanProxyOfSocket(config.proxies);

    // after the last request, before the pool goes
    const tellingen = [onbekenden, alarmen];
    for (const telling of tellingen) opruimen.push(() => telling.bewaar().catch(() => undefined));
    const http = maakHttp({
      tls: config.tls,
      proxies: config.proxies,
      onbekenden,
      log,
      metingen,
      verstrek: pad({
        herken: (http) => herken({ headers: http.headers, certificaat: certificaat(http), sessie: sessie(http) }),
        loket: ({ oin, namens, doel }) => loketten.get(`${namens ?? oin} ${doel}`),
        schrijver: new Schrijver(logpoel),
        eisNietOpgeschort: (http, { oin, certificaat: gebonden }, { vrager, server: { slice } }) =>
          opschortingen.eis(() => [
            ['afnemer', slice.afnemer.afnemer],
            ['organisatie', oin],
            ['organisatie', vrager.oin],
            ['certificaat', gebonden],
            ['certificaat', certificaat(http)?.x5tS256 ?? null],
          ]),
        ...{ onbekenden, metingen, sporen, log, vandaag, kalender, alarm },
      }),
      websites,
      gereed: async () => {
        const logboek = await logpoel.query('select 1').then(
          () => [],
          () => ['logboek'],
        );
        const gesloten = geopend.map(async ({ server: { slice }, lezer }) => {
          if (!slice.geldtOp(kalender()))
            return [`autorisatie van ${slice.contractversie} is niet geldig: herstart de hub`];
          return (await lezer.gereed()) ? [] : [`slice ${slice.naam}`];
        });
        return [...logboek, ...(await Promise.all(gesloten)).flat()];
      },
      bronmetadata: {
        resource: audience,
        authorization_servers: [issuer],
        scopes_supported: [...new Set(slices.map(({ afnemer }) => afnemer.doel))],
        bearer_methods_supported: ['header'],
        tls_client_certificate_bound_access_tokens: config.tls !== null,
      },
    });
    await http.listen({ port: config.port, host: config.host });

    const volg = async () => {
      const nieuw = kalender();
      if (nieuw === dag) return;
      await volgDeDag(eigenaarUrl, slices, nieuw);
      dag = nieuw;
    };
    const jobs = hubjobs({
      ...{ logpoel, alsEigenaar, slices, opschortingen, tellingen, verbruiksstand, metingen, vandaag, log },
      volgDeDag: volg,
    });
    const stopJobs = startJobs(jobs, log);
    opruimen.push(stopJobs);
    // first: as long as it answers, it has to know who is suspended since
    opruimen.push(() => http.close());

    schrijfHubbestand(config.data, { pid: process.pid, port: config.port, url: config.url });
    opruimen.push(() => verwijderHubbestand(config.data));
    return { url: config.url, demoIssuer, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}
