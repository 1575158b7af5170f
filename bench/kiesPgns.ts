import { Toeval } from '../seeds/Toeval';
import { metEigenaar } from '../src/postgres/opstart';
import type { Datum } from '../src/values/Datum';
import { kwartaalbegin } from '../src/values/Kwartaal';
import type { Pgns } from './werklasten';

/** Of a hundred children asked, how many SVB may know nothing about. */
const ANDEREN = 3;

/** Gives lists of PGNs as SVB sends them: children of 16 and 17, and a few of another age. The same in every run. */
export async function kiesPgns(eigenaarUrl: string, peildatum: Datum): Promise<Pgns> {
  const [kinderen, anderen] = await metEigenaar(eigenaarUrl, async (db) => {
    const { rows } = await db.query<{ pgn: string; in: boolean | null }>(
      `select n.pgn, s.leeftijd <= $1::date - interval '16 years' and s.leeftijd > $1::date - interval '18 years' as in
       from register.nu_nummer n left join svb_kinderbijslag.onderwijsdeelnemer s using (pgn) order by n.pgn`,
      [kwartaalbegin(peildatum)],
    );
    return [rows.filter((rij) => rij.in), rows.filter((rij) => !rij.in)].map((deel) => deel.map(({ pgn }) => pgn));
  });
  const toeval = new Toeval('bench/pgns');
  const trek = (uit: string[], aantal: number): string[] => {
    if (aantal > uit.length)
      throw new Error(`Er zijn ${uit.length} kinderen om naar te vragen; ${aantal} zijn er nodig.`);
    // the first so many of a shuffled list
    for (let plaats = 0; plaats < aantal; plaats++) {
      const ander = toeval.tussen(plaats, uit.length - 1);
      [uit[plaats], uit[ander]] = [uit[ander]!, uit[plaats]!];
    }
    return uit.slice(0, aantal);
  };
  return (aantal) => {
    const onbekend = Math.floor((aantal * ANDEREN) / 100);
    return [...trek(kinderen!, aantal - onbekend), ...trek(anderen!, onbekend)];
  };
}
