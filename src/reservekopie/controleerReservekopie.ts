import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Config } from '../config';
import { metEigenaar, migratiesVan } from '../postgres/opstart';
import { type Ingebed, startIngebed } from '../postgres/startIngebed';
import { Sleutels } from '../sleutels';
import { bereidVoor } from '../voorbereiden';
import type { Bevinding } from './Bevinding';
import { hoeLang } from './hoeLang';
import { inMb } from './inMb';
import { keurProjecties } from './keurProjecties';
import { type Keuring, keurRegister } from './keurRegister';
import { kladplek } from './kladplek';
import { leesGeheim } from './leesGeheim';
import { legUit } from './legUit';
import { leesManifest, type Manifest } from './Manifest';
import { metOpruimen } from './metOpruimen';

const NIET_GOED = 'De reservekopie is niet goed: gebruik een andere, en zoek uit waardoor deze veranderde.';

/** The drill: puts a backup back beside everything, starts it, lets the hub set it up, and compares. The backup is only read. */
export async function controleerReservekopie(
  config: Config,
  kopie: string,
  { zeg, werkmap = tmpdir() }: { zeg: (tekst: string) => void; werkmap?: string },
): Promise<void> {
  const geheim = leesGeheim(config);
  const sleutels = new Sleutels(geheim);
  const manifest = leesManifest(resolve(kopie), sleutels);
  const { bestanden, voltooid, postgres, hub } = manifest;
  const omvang = bestanden.reduce((som, { grootte }) => som + grootte, 0);
  zeg(`Reservekopie van ${voltooid.toISOString()}: hub ${hub}, PostgreSQL ${postgres}, ${inMb(omvang)} MB.`);
  const toon = ({ goed, tekst }: Bevinding) => zeg(`${goed ? 'goed   ' : 'FOUT   '} ${tekst}`);

  const klok = stopwatch();
  const klad = kladplek(werkmap, 'bron-hub-proef-');
  let ingebed: Ingebed | undefined;
  const opruimen = async () => {
    await ingebed?.stop();
    klad.opruimen();
  };
  await metOpruimen(opruimen, async () => {
    const { map } = klad;
    const fouten = await legUit(resolve(kopie), manifest, klad, false);
    for (const tekst of fouten) toon({ goed: false, tekst });
    if (fouten.length) throw new Error(NIET_GOED);
    toon({ goed: true, tekst: `bestanden: alle ${bestanden.length} zoals het manifest zegt` });
    const lezen = klok();
    const wachtwoord = (login: string) => sleutels.wachtwoord(login);
    // a scratch copy that a power cut may take
    ingebed = await startIngebed({ map, wachtwoord, instellingen: { fsync: 'off' } });
    const starten = klok();
    const proef: Config = { ...config, databaseUrl: null, data: map, geheim };
    const { bevindingen, laatste, inrichten } = await keur(proef, ingebed.eigenaarUrl, manifest);
    bevindingen.forEach(toon);
    zeg(herstelpunt(manifest, laatste));
    zeg(
      `Hersteltijd: ${lezen} s om de bestanden terug te zetten, ${starten} s tot PostgreSQL draait, ${inrichten} s tot`,
    );
    zeg(`de hub haar database heeft ingericht. De controle duurde alles bij elkaar ${klok.geheel()} s.`);
    if (bevindingen.some(({ goed }) => !goed)) throw new Error(NIET_GOED);
    zeg('Deze reservekopie is goed: de hub start erop.');
  });
}

/** As it came out of the backup; where this hub is newer, only after the hub has brought it up to date. */
async function keur(proef: Config, url: string, manifest: Manifest): Promise<Keuring & { inrichten: string }> {
  const stand = await migratiesVan(url);
  const keuring = await metEigenaar(url, (db) => keurRegister(db, stand, manifest));
  const { bevindingen } = keuring;
  if (stand.onbekend.length) return { ...keuring, inrichten: '?' };
  const projecties = async () => bevindingen.push(...(await metEigenaar(url, keurProjecties)));
  const gelijk = stand.volgt.length === 0;
  if (gelijk) await projecties();
  const klok = stopwatch();
  // the same server: it stops with the caller's
  await bereidVoor(proef, () => undefined);
  const inrichten = klok();
  if (!gelijk) await projecties();
  return { ...keuring, inrichten };
}

function herstelpunt({ voltooid }: Manifest, laatste: string): string {
  const kwijt = `Wie haar nu terugzet, is kwijt wat in de laatste ${hoeLang(Date.now() - voltooid.getTime())} gebeurde.`;
  return `Herstelpunt: wat voor ${voltooid.toISOString()} was vastgelegd, zit erin. ${laatste} ${kwijt}`;
}

/** Seconds since the last time that it was asked, and since the begin. */
function stopwatch(): (() => string) & { geheel(): string } {
  const begin = performance.now();
  let vorige = begin;
  const seconden = (sinds: number) => ((performance.now() - sinds) / 1000).toFixed(1);
  const tussen = () => {
    const tekst = seconden(vorige);
    vorige = performance.now();
    return tekst;
  };
  return Object.assign(tussen, { geheel: () => seconden(begin) });
}
