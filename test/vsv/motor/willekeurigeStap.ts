import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { Adres } from '../../../src/register/entities/Adres';
import { Diploma } from '../../../src/register/entities/Diploma';
import { Getuigschrift } from '../../../src/register/entities/Getuigschrift';
import { Inschrijving } from '../../../src/register/entities/Inschrijving';
import { Inschrijvingsperiode } from '../../../src/register/entities/Inschrijvingsperiode';
import { Persoonsgegevens } from '../../../src/register/entities/Persoonsgegevens';
import { RegistratieElders } from '../../../src/register/entities/RegistratieElders';
import { Vrijstelling } from '../../../src/register/entities/Vrijstelling';
import type { Vastlegging } from '../../../src/register/Vastlegging';
import type { Datum } from '../../../src/values/Datum';
import { nieuwDiploma, nieuweRegistratie, nieuweVrijstelling, nieuwGetuigschrift } from '../../register/testregister';

/** On and beside the days that the formula looks at, and any other. */
const dag = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2019, max: 2026 }), fc.constantFrom('08-01', '09-30', '10-01', '10-02', '12-31'))
    .map(([jaar, rest]) => `${jaar}-${rest}` as Datum),
  fc
    .integer({ min: 0, max: 2_800 })
    .map((nr) => new Date(Date.UTC(2019, 0, 1 + nr)).toISOString().slice(0, 10) as Datum),
);

const periode = fc.oneof(
  fc.record({
    sector: fc.constant('MBO' as const),
    opleidingscode: fc.constant('25655'),
    niveau: fc.integer({ min: 1, max: 4 }),
    leerweg: fc.constantFrom('BOL' as const, 'BBL' as const),
    intensiteit: fc.constantFrom('VT' as const, 'DT' as const, 'EX' as const),
    bekostigd: fc.boolean(),
  }),
  fc.record({
    sector: fc.constantFrom('VO' as const, 'VO' as const, 'VAVO' as const),
    opleidingscode: fc.constantFrom('0011', '0371', '0400', '0090', '0700'),
    leerjaar: fc.integer({ min: 1, max: 6 }),
    nieuwkomer: fc.constantFrom(null, null, 1, 2),
    bekostigd: fc.constantFrom(true, true, false),
  }),
  fc.record({ sector: fc.constantFrom('HO' as const, 'VSO' as const), bekostigd: fc.boolean() }),
);

const woning = fc.constantFrom(
  { gemeentecode: '0202', landcode: '6030' },
  { gemeentecode: '0281', landcode: '6030' },
  { gemeentecode: null, landcode: '6030' },
  { gemeentecode: null, landcode: '5010' },
);

export const stap = fc.record({
  wie: fc.nat(2),
  hoe: fc.nat(WEGEN().length - 1),
  een: dag,
  ander: dag,
  klein: fc.nat(3),
  brin: fc.constantFrom('00AA', '00BB', '00WV', '00WE'),
  periode,
  woning,
  geboren: fc.constantFrom(20000101, 20011001, 20031002, 20050000, 20060315, 20081001, 0),
  geslacht: fc.constantFrom('M' as const, 'V' as const),
  soort: fc.constantFrom('HAVO' as const, 'VMBO-TL' as const, 'MBO' as const, 'MBO' as const),
  artikel: fc.constantFrom('5' as const, '15' as const, '5a' as const),
  elders: fc.constantFrom(
    'DJI' as const,
    'POLITIE_DEFENSIE' as const,
    'WERK' as const,
    'MAATSCHAPPELIJKE_PRESTATIE' as const,
  ),
});
export type Stap = typeof stap extends fc.Arbitrary<infer T> ? T : never;

interface Rij {
  id: string;
  nummer: string;
}
type Zoek = (tabel: string, nummer?: string) => Promise<Rij>;
type Weg = (v: Vastlegging, id: string, s: Stap, zoek: Zoek) => Promise<unknown>;

const tussen = ({ een, ander }: Stap) => (een < ander ? { van: een, tot: ander } : { van: ander, tot: null });
const diploma = ({ soort, klein }: Stap) => ({ soort, niveau: soort === 'MBO' ? klein + 1 : null });

/** The ways of writing what the formula looks at, and one that it does not. */
function WEGEN(): Weg[] {
  return [
    (v, id, s) => v.schrijfIn(id, { brin: s.brin, datumIn: s.een, periode: { vestiging: '00', ...s.periode } }),
    async (v, id, s, zoek) =>
      v.schrijfUit(id, { inschrijvingId: (await zoek('inschrijving', 'inschrijving_id')).nummer, datumUit: s.een }),
    async (v, id, s, zoek) =>
      v.wijzigPeriode(id, {
        inschrijvingId: (await zoek('inschrijving', 'inschrijving_id')).nummer,
        vanaf: s.een,
        wijziging: { bekostigd: s.klein > 0, vestiging: `0${s.klein}` },
      }),
    async (v, id, s, zoek) =>
      v.corrigeer(id, Inschrijving, (await zoek('inschrijving')).id, { geldig: tussen(s), brin: s.brin }),
    async (v, id, s, zoek) =>
      v.corrigeer(id, Inschrijvingsperiode, (await zoek('inschrijvingsperiode')).id, {
        bekostigd: s.klein > 0,
        niveau: s.klein + 1,
      }),
    (v, id, s) => v.verhuis(id, { ...s.woning, vanaf: s.een }),
    async (v, id, s, zoek) => v.corrigeer(id, Adres, (await zoek('adres')).id, { ...s.woning }),
    async (v, id, s, zoek) =>
      v.corrigeer(id, Persoonsgegevens, (await zoek('persoonsgegevens')).id, {
        geboortedatum: s.geboren,
        geslacht: s.geslacht,
      }),
    async (v, id, s, zoek) =>
      v.corrigeer(id, Persoonsgegevens, (await zoek('persoonsgegevens')).id, {
        datumVertrek: s.klein === 0 ? s.een : null,
        datumOverlijden: s.klein === 1 ? s.een : null,
      }),
    (v, id, s) => v.reikDiplomaUit(id, nieuwDiploma(s.een, { ...diploma(s), brin: s.brin })),
    async (v, id, s, zoek) => v.corrigeer(id, Diploma, (await zoek('diploma')).id, { datum: s.een, ...diploma(s) }),
    (v, id, s) => v.verleenVrijstelling(id, nieuweVrijstelling(s.een, { artikel: s.artikel, bevestigd: s.klein > 0 })),
    async (v, id, s, zoek) =>
      v.corrigeer(id, Vrijstelling, (await zoek('vrijstelling')).id, { geldig: tussen(s), bevestigd: s.klein > 0 }),
    (v, id, s) => v.registreerElders(id, nieuweRegistratie(s.een, { soort: s.elders })),
    async (v, id, s, zoek) =>
      v.corrigeer(id, RegistratieElders, (await zoek('registratie_elders')).id, { geldig: tussen(s), soort: s.elders }),
    (v, id, s) => v.reikGetuigschriftUit(id, nieuwGetuigschrift(s.een, { brin: s.brin })),
    async (v, id, s, zoek) => v.corrigeer(id, Getuigschrift, (await zoek('getuigschrift')).id, { datum: s.ander }),
  ];
}

export const AANTAL_WEGEN = WEGEN().length;

/** Does one step for a person; some are refused. */
export async function doe(bron: Pick<DataSource, 'query'>, v: Vastlegging, id: string, s: Stap): Promise<number> {
  await WEGEN()[s.hoe]!(v, id, s, async (tabel, nummer = 'null') => {
    const rijen: Rij[] = await bron.query(
      `select id, ${nummer}::text as nummer from register.${tabel} where persoon_id = $1 and upper_inf(geregistreerd) order by id`,
      [id],
    );
    return rijen[s.klein % (rijen.length || 1)] ?? { id: '0', nummer: '0' };
  });
  return s.hoe;
}
