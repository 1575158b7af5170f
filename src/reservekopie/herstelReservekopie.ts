import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config';
import { ingebedPlek } from '../postgres/ingebedPlek';
import { metEigenaar } from '../postgres/opstart';
import { type Ingebed, startIngebed } from '../postgres/startIngebed';
import { Sleutels } from '../sleutels';
import { eisIngebed } from './eisIngebed';
import { hervat } from './hervat';
import { kladplek } from './kladplek';
import { leesGeheim } from './leesGeheim';
import { legUit } from './legUit';
import { leesManifest } from './Manifest';
import type { Opties } from './maakReservekopie';
import { metOpruimen } from './metOpruimen';

/** Puts a backup back as the database of an empty data directory. It stands there whole, or not at all. */
export async function herstelReservekopie(
  config: Pick<Config, 'databaseUrl' | 'geheim'>,
  kopie: string,
  naar: string,
  { zeg, duurzaam = true }: Opties,
): Promise<void> {
  eisIngebed(config);
  const doel = eisLeeg(resolve(naar));
  const sleutels = new Sleutels(leesGeheim({ geheim: config.geheim, data: doel }));
  const manifest = leesManifest(resolve(kopie), sleutels);
  mkdirSync(doel, { recursive: true, mode: 0o711 });
  const { data } = ingebedPlek(realpathSync(doel));
  // outside the data directory, where one of before may lie (src/postgres/ingebedPlek.ts)
  if (existsSync(data)) throw new Error(`Er is al een database voor ${doel}, in ${data}. Haal die eerst weg.`);

  const klad = kladplek(doel, 'herstel-');
  let ingebed: Ingebed | undefined;
  const opruimen = async () => {
    await ingebed?.stop();
    klad.opruimen();
  };
  await metOpruimen(opruimen, async () => {
    const fouten = await legUit(resolve(kopie), manifest, klad, duurzaam);
    if (fouten.length) throw new Error(`Deze reservekopie is niet goed; er is niets teruggezet.\n${fouten.join('\n')}`);
    const wachtwoord = (login: string) => sleutels.wachtwoord(login);
    const instellingen: Record<string, string> = duurzaam ? {} : { fsync: 'off' };
    ingebed = await startIngebed({ map: klad.map, wachtwoord, instellingen, melding: zeg });
    await metEigenaar(ingebed.eigenaarUrl, hervat);
    await ingebed.stop();
    ingebed = undefined;
    renameSync(klad.data, data);
  });
  zeg(`Teruggezet in ${doel}: alles wat voor ${manifest.voltooid.toISOString()} was vastgelegd.`);
  zeg('Wat daarna kwam, staat er niet meer in, ook niet in het logboek: docs/beheer/herstel.md zegt wat nu te doen.');
  zeg(`Start de hub met BRON_DATA=${doel}.`);
}

/** @throws Error when there is anything but a secret: a database would be lost, or two would be mixed */
function eisLeeg(doel: string): string {
  if (!existsSync(doel)) return doel;
  if (!statSync(doel).isDirectory()) throw new Error(`${doel} is geen map.`);
  const andere = readdirSync(doel).filter((naam) => naam !== 'geheim');
  if (andere.length === 0) return doel;
  throw new Error(
    `${doel} is niet leeg (${andere.slice(0, 3).join(', ')}). Zet terug in een lege map, waarin hoogstens het bestand geheim staat.`,
  );
}
