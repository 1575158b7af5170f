import type { DataSource } from 'typeorm';
import { Instelling } from '../../src/register/entities/Instelling';
import { maakGegevensbron } from '../../src/register/gegevensbron';
import { Vastlegging } from '../../src/register/Vastlegging';
import type { NieuweBpv } from '../../src/register/vastlegging/legBpvVast';
import type { NieuwExamen } from '../../src/register/vastlegging/meldExamen';
import type { NieuweRegistratie } from '../../src/register/vastlegging/registreerElders';
import type { NieuwDiploma } from '../../src/register/vastlegging/reikDiplomaUit';
import type { NieuwGetuigschrift } from '../../src/register/vastlegging/reikGetuigschriftUit';
import type { NieuweInschrijving } from '../../src/register/vastlegging/schrijfIn';
import type { NieuweVrijstelling } from '../../src/register/vastlegging/verleenVrijstelling';
import type { NieuwePersoon } from '../../src/register/vastlegging/voegPersoonToe';
import type { Datum } from '../../src/values/Datum';
import { type Pgn, type PgnSoort, pgnRest } from '../../src/values/Pgn';
import { maakDatabase } from '../opstelling/database';

export const dag = (tekst: string): Datum => tekst as Datum;

/** The n-th number of a kind within the test range 9999xxxxx (BSN) or from 100000004 on (onderwijsnummer). */
export function testPgn(soort: PgnSoort, n: number): Pgn {
  const [begin, rest] = soort === 'BSN' ? [999_900_000, 0] : [100_000_000, 5];
  let over = n;
  for (let getal = begin; ; getal++) if (pgnRest(String(getal)) === rest && over-- === 0) return String(getal) as Pgn;
}

export const ADRES = { straat: 'Kade', huisnummer: '1', postcode: '2511AA', woonplaats: 'Den Haag', landcode: '6030' };

export const nieuwePersoon = (n: number, anders: Partial<NieuwePersoon> = {}): NieuwePersoon => ({
  logpseudoniem: BigInt(n),
  vanaf: dag('2008-03-01'),
  pgn: testPgn('ON', n),
  gegevens: { achternaam: 'Jansen', geboortedatum: 20080301, geslacht: 'V' },
  adres: { ...ADRES, gemeentecode: '0518', geheim: false },
  ...anders,
});

export const nieuweInschrijving = (datumIn: string, anders: Partial<NieuweInschrijving> = {}): NieuweInschrijving => ({
  brin: '00AA',
  datumIn: dag(datumIn),
  periode: { vestiging: '00', sector: 'VO', opleidingscode: '0011', leerjaar: 1, bekostigd: true },
  ...anders,
});

export const nieuwExamen = (examenjaar: number, anders: Partial<NieuwExamen> = {}): NieuwExamen => ({
  brin: '00AA',
  vestiging: '00',
  examenjaar,
  elementcode: '0011',
  ...anders,
});

export const nieuwDiploma = (datum: string, anders: Partial<NieuwDiploma> = {}): NieuwDiploma => ({
  brin: '00AA',
  vestiging: '00',
  soort: 'HAVO',
  opleidingscode: '0011',
  datum: dag(datum),
  ...anders,
});

export const nieuweBpv = (inschrijvingId: string, datumBegin: string, anders: Partial<NieuweBpv> = {}): NieuweBpv => ({
  inschrijvingId,
  volgnummer: 1,
  opleidingscode: '25655',
  leerbedrijf: '100000001',
  afsluitdatum: dag(datumBegin),
  datumBegin: dag(datumBegin),
  datumEindGepland: dag('2030-01-01'),
  omvangUren: 400,
  ...anders,
});

export const nieuweVrijstelling = (van: string, anders: Partial<NieuweVrijstelling> = {}): NieuweVrijstelling => ({
  artikel: '5',
  bevestigd: false,
  bron: 'Den Haag',
  van: dag(van),
  ...anders,
});

export const nieuweRegistratie = (van: string, anders: Partial<NieuweRegistratie> = {}): NieuweRegistratie => ({
  soort: 'WERK',
  bron: 'UWV',
  van: dag(van),
  ...anders,
});

export const nieuwGetuigschrift = (datum: string, anders: Partial<NieuwGetuigschrift> = {}): NieuwGetuigschrift => ({
  brin: '00AA',
  vestiging: '00',
  soort: 'PRO',
  datum: dag(datum),
  ...anders,
});

export interface Testregister {
  url: string;
  superUrl: string;
  bron: DataSource;
  vastlegging: Vastlegging;
  sluit(): Promise<void>;
}

/** A register of its own with one school, 00AA, and nobody in it. */
export async function openTestregister(): Promise<Testregister> {
  const { url, superUrl, sluit } = await maakDatabase();
  const bron = await maakGegevensbron(url).initialize();
  await bron.manager.insert(Instelling, { brin: '00AA', naam: 'School', sectoren: ['VO'], geldig: '[2000-01-01,)' });
  return {
    url,
    superUrl,
    bron,
    vastlegging: new Vastlegging(bron.manager),
    sluit: async () => {
      await bron.destroy();
      await sluit();
    },
  };
}
