import fc from 'fast-check';
import { inTransactie } from '../../src/postgres/inTransactie';
import { herbouw } from '../../src/projecties/herbouw';
import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Inschrijvingsperiode } from '../../src/register/entities/Inschrijvingsperiode';
import { Persoonsgegevens } from '../../src/register/entities/Persoonsgegevens';
import type { Vastlegging } from '../../src/register/Vastlegging';
import { Vastleggingsfout } from '../../src/register/vastlegging/Vastleggingsfout';
import type { Datum } from '../../src/values/Datum';
import { ADRES, nieuweInschrijving, testPgn } from '../register/testregister';
import { nieuwKind, TWAALF, voegKindToe, ZESTIEN } from './kinderen';
import { openProefregister, type Proefregister, vastleggingOp } from './proefregister';

let proef: Proefregister;
beforeAll(async () => {
  proef = await openProefregister();
});
afterAll(() => proef.sluit());

const dag = fc
  .date({ min: new Date('2023-06-01'), max: new Date('2027-06-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10) as Datum);
/** Around the borders of the slice, and known in part or not at all. */
const geboortedatum = fc.oneof(
  fc.constantFrom(0, 20100000, 20101100, 20080229, 20061001, 20061002, 20101001, 20101002, ZESTIEN, TWAALF),
  fc.integer({ min: 0, max: 2200 }).map((dagen) => {
    const moment = new Date(Date.UTC(2006, 0, 1 + dagen));
    return Number(moment.toISOString().slice(0, 10).replaceAll('-', ''));
  }),
);

interface Stap {
  soort: (typeof SOORTEN)[number];
  wie: number;
  een: Datum;
  ander: Datum;
  geboren: number;
  klein: number;
}
const SOORTEN = [
  'nieuw',
  'in',
  'uit',
  'periode',
  'verhuis',
  'verhang',
  'gegevens',
  'geldigheid',
  'periodegeldigheid',
] as const;

const stap: fc.Arbitrary<Stap> = fc.record({
  soort: fc.constantFrom(...SOORTEN),
  wie: fc.nat(2),
  een: dag,
  ander: dag,
  geboren: geboortedatum,
  klein: fc.nat(3),
});

/** The row numbers of a person's current facts of a kind, and the enrolments they belong to. */
const huidig = (tabel: string, id: string): Promise<{ id: string; inschrijving_id: string }[]> =>
  proef.bron.query(
    `select id, ${tabel.startsWith('inschrijving') ? 'inschrijving_id' : 'null'} as inschrijving_id
     from register.${tabel} where persoon_id = $1 and upper_inf(geregistreerd) order by id`,
    [id],
  );

let bsn = 0;

async function doe(
  { soort, een, ander, geboren, klein }: Stap,
  id: string,
  vastlegging: Vastlegging,
): Promise<unknown> {
  const inschrijvingen = await huidig('inschrijving', id);
  const inschrijving = inschrijvingen[klein % inschrijvingen.length];
  const inschrijvingId = inschrijving?.inschrijving_id ?? '0';
  const brin = klein % 2 ? '00AA' : '00BB';
  const [van, tot] = een < ander ? [een, ander] : [ander, een];
  const perioden = await huidig('inschrijvingsperiode', id);
  switch (soort) {
    case 'nieuw':
      return vastlegging.voegPersoonToe(nieuwKind(geboren));
    case 'in':
      return vastlegging.schrijfIn(id, nieuweInschrijving(een, { brin }));
    case 'uit':
      return vastlegging.schrijfUit(id, { inschrijvingId, datumUit: een });
    case 'periode': {
      const wijziging = klein % 2 ? { vestiging: `0${klein}` } : { leerjaar: klein };
      return vastlegging.wijzigPeriode(id, { inschrijvingId, vanaf: een, wijziging });
    }
    case 'verhuis':
      return vastlegging.verhuis(id, { ...ADRES, vanaf: een });
    case 'verhang':
      return vastlegging.verhang(id, { bsn: testPgn('BSN', bsn++), vanaf: een });
    case 'gegevens': {
      const [rij] = await huidig('persoonsgegevens', id);
      return vastlegging.corrigeer(id, Persoonsgegevens, rij!.id, { geboortedatum: geboren });
    }
    case 'geldigheid':
      return vastlegging.corrigeer(id, Inschrijving, inschrijving?.id ?? '0', { geldig: { van, tot } });
    case 'periodegeldigheid':
      return vastlegging.corrigeer(id, Inschrijvingsperiode, perioden[klein % perioden.length]?.id ?? '0', {
        geldig: { van, tot },
      });
  }
}

test('Regel: na iedere rij schrijfacties, gelukt, geweigerd of teruggedraaid, is de slice gelijk aan haar definitie', async () => {
  const gelukt: Record<string, number> = {};
  const transactie = fc.record({ stappen: fc.array(stap, { minLength: 1, maxLength: 4 }), terug: fc.nat(4) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(geboortedatum, { minLength: 3, maxLength: 3 }),
      fc.array(transactie, { minLength: 1, maxLength: 6 }),
      async (geboren, transacties) => {
        const kinderen: string[] = [];
        for (const datum of geboren) kinderen.push((await voegKindToe(proef.vastlegging, datum)).id);
        for (const { stappen, terug } of transacties) {
          const voor = await proef.rijen();
          await proef.bron
            .transaction(async (db) => {
              for (const een of stappen) {
                await doe(een, kinderen[een.wie]!, vastleggingOp(db)).then(
                  () => {
                    gelukt[een.soort] = (gelukt[een.soort] ?? 0) + 1;
                  },
                  (fout) => {
                    if (!(fout instanceof Vastleggingsfout) || fout.reden === 'DATABASE') throw fout;
                  },
                );
              }
              if (terug === 0) throw new Error('terug');
            })
            .catch((fout: Error) => expect(fout.message).toBe('terug'));
          if (terug === 0) expect(await proef.rijen()).toEqual(voor);
          expect(await proef.verschillen()).toBe(0);
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(Object.keys(gelukt).sort()).toEqual([...SOORTEN].sort());

  const gegroeid = await proef.rijen();
  await inTransactie(proef.db, () => herbouw(proef.db, proef.svb));
  expect(await proef.rijen()).toEqual(gegroeid);
});
