import { Examen } from '../../src/register/entities/Examen';
import { Examenresultaat } from '../../src/register/entities/Examenresultaat';
import type { Datum } from '../../src/values/Datum';
import type { Pgn } from '../../src/values/Pgn';
import { VANDAAG } from '../opstelling/vast';
import type { Register } from '../svb/persoon';

interface Plek {
  persoon: string;
  examen: string;
  examenrij: string;
  resultaatrij: string;
  vakcode: string;
}

type Ingreep = (register: Register, plek: Plek, nr: number) => Promise<unknown>;

const NIEUW = { brin: '00AH', vestiging: '00', elementcode: '0371' };

/** What schools and the register do to exams of a year while somebody reads them; each has its own candidate. */
const INGREPEN = (examenjaar: number, bsns: Pgn[]): Record<string, Ingreep> => ({
  'een cijfer wordt verbeterd': ({ vastlegging }, { persoon, examen: examenId, vakcode }, nr) =>
    vastlegging.legResultaatVast(persoon, [{ examenId, vakcode, se: 40 + (nr % 50), ce1: 45 }]),
  'er komt een vak bij': ({ vastlegging }, { persoon, examen: examenId }) =>
    vastlegging.legResultaatVast(persoon, [{ examenId, vakcode: '9999', diplomavak: false, se: 70 }]),
  'er komt een examen bij': async ({ vastlegging }, { persoon }) => {
    const examenId = await vastlegging.meldExamen(persoon, { ...NIEUW, examenjaar });
    const vakken = ['0011', '0071', '0131'].map((vakcode) => ({ examenId, vakcode, diplomavak: true, se: 60 }));
    await vastlegging.legResultaatVast(persoon, vakken);
  },
  'een kandidaat trekt zich terug': ({ vastlegging }, { persoon, examen: examenId }) =>
    vastlegging.bepaalUitslag(persoon, { examenId, uitslag: 'T', datumUitslag: VANDAAG }),
  'een examen wordt verwijderd': ({ bron }, { examen }) =>
    bron.transaction(async (db) => {
      await db.query('delete from register.examenresultaat where examen_id = $1', [examen]);
      await db.query('delete from register.examen where examen_id = $1', [examen]);
    }),
  'een vak blijkt een ander vak': ({ vastlegging }, { persoon, resultaatrij }) =>
    vastlegging.corrigeer(persoon, Examenresultaat, resultaatrij, { vakcode: '9998' }),
  'een examen blijkt van een ander jaar': ({ vastlegging }, { persoon, examenrij }) =>
    vastlegging.corrigeer(persoon, Examen, examenrij, { examenjaar: examenjaar - 30 }),
  'een examen blijkt van een andere school': ({ vastlegging }, { persoon, examenrij }) =>
    vastlegging.corrigeer(persoon, Examen, examenrij, { brin: '00AH', vestiging: '00' }),
  'iemand krijgt een BSN': ({ vastlegging }, { persoon }, nr) =>
    vastlegging.verhang(persoon, { bsn: bsns[nr]!, vanaf: '2026-01-01' as Datum }),
});

export interface Verstoring {
  /** does the next thing; the last ones do nothing when there is nobody left */
  volgende(): Promise<void>;
  /** how often each was done */
  gedaan: Map<string, number>;
}

/** Everything in turn, each time to somebody else who has an exam in this year and an onderwijsnummer. */
export async function maakVerstoring(register: Register, examenjaar: number, bsns: Pgn[]): Promise<Verstoring> {
  const plekken: Plek[] = await register.bron.query(
    `select distinct on (md5(e.persoon_id::text)) e.persoon_id as persoon, e.examen_id as examen, e.id as examenrij,
       r.id as resultaatrij, r.vakcode
     from register.examen e join register.examenresultaat r using (examen_id)
       join register.pgn n on n.persoon_id = e.persoon_id and n.soort = 'ON' and upper_inf(n.geldig)
     where examenjaar = $1 and upper_inf(e.geregistreerd) and upper_inf(r.geregistreerd) and upper_inf(n.geregistreerd)
       and e.persoon_id not in (select persoon_id from register.pgn where soort = 'BSN')
     order by md5(e.persoon_id::text), r.id`,
    [examenjaar],
  );
  const ingrepen = Object.entries(INGREPEN(examenjaar, bsns));
  const gedaan = new Map<string, number>();
  let nr = 0;
  return {
    gedaan,
    volgende: async () => {
      const plek = plekken[nr];
      if (!plek) return;
      const [naam, ingreep] = ingrepen[nr % ingrepen.length]!;
      nr += 1;
      await ingreep(register, plek, nr);
      gedaan.set(naam, (gedaan.get(naam) ?? 0) + 1);
    },
  };
}
