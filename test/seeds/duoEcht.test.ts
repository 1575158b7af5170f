import { existsSync } from 'node:fs';
import pg from 'pg';
import { bereidRegisterVoor } from '../../seeds/duo/bereidRegisterVoor';
import { Examenimport } from '../../seeds/duo/Examenimport';
import { leesExamenbestand } from '../../seeds/duo/leesExamenbestand';
import { losOp } from '../../seeds/duo/losOp';
import { telKandidaten } from '../../seeds/duo/telKandidaten';
import { vergelijk } from '../../seeds/duo/vergelijk';
import { laadReferentie } from '../../seeds/laadReferentie';
import { vulRegister } from '../../seeds/vulRegister';
import { maakDatabase } from '../opstelling/database';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { ECHT } from './examenbestand';

// the file is never a part of this project; where it does not lie beside it, these are skipped
const metEcht = existsSync(ECHT) ? test : test.skip;

/** With a "<5" in them, known from the domain report (§11.6). */
const BEKEND = ['1739/2020', '7887/2020', '11150/2020', '9042/2022', '9398/2022'];

metEcht('Regel: in het echte examenbestand, waar het ligt, past elke rij bij elk gepubliceerd getal', () => {
  const { jaren, rijen } = leesExamenbestand(ECHT);
  expect([rijen.length, jaren]).toEqual([12_782, [2020, 2021, 2022, 2023, 2024]]);
  const bijzonder = rijen.flatMap((rij) =>
    rij.tellingen.flatMap((telling, jaar) => {
      const { oordeel } = losOp(telling);
      return oordeel === 'sluit' ? [] : [`${rij.nummer}/${jaren[jaar]} ${oordeel}`];
    }),
  );
  expect(bijzonder).toEqual(expect.arrayContaining(BEKEND.map((rij) => `${rij} overig`)));
  expect(bijzonder).toHaveLength(33);
  expect(bijzonder.filter((rij) => !rij.endsWith('overig'))).toEqual([]);
});

metEcht(
  'Regel: een deel van het echte examenbestand, waar het ligt, staat na het inlezen cel voor cel in het register',
  async () => {
    const alles = leesExamenbestand(ECHT);
    const bijzonder = new Set(BEKEND.map((rij) => Number(rij.split('/')[0])));
    // a whole year takes a minute here; one row in forty has every opleiding, and schools that we do not know
    const rijen = alles.rijen.filter(({ nummer }) => nummer % 40 === 0 || bijzonder.has(nummer));
    const bestand = { ...alles, rijen };
    const opdracht = { personen: 2_000, zaad: 'echt', vandaag: VANDAAG };
    const examens = new Examenimport(bestand, opdracht);
    const database = await maakDatabase('leeg');
    const db = new pg.Client({ connectionString: database.url });
    await db.connect();
    try {
      await laadReferentie(db);
      const gezegd = await bereidRegisterVoor(db, examens);
      await vulRegister(db, [], {
        ...{ ...opdracht, plaatsen: examens.plaatsen, extra: examens.extra },
        ...{ logpseudoniem: sleutels.logpseudoniemen(), pseudonimiseer: sleutels.pseudonimiseer },
      });
      const uitkomst = vergelijk(bestand, await telKandidaten(db, bestand.jaren));
      expect([uitkomst.verschillen, uitkomst.buitenBestand]).toEqual([[], 0]);
      const perJaar = rijen.length * 6;
      expect(uitkomst.standen.map(({ aantallen, gelijk }) => [aantallen, gelijk])).toEqual(
        alles.jaren.map(() => [perJaar, perJaar]),
      );
      expect(gezegd.join('\n')).toMatch(/vestigingen toegevoegd die het register niet kende/);
    } finally {
      await db.end();
      await database.sluit();
    }
  },
);
