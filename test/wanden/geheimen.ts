import type { Slice } from '../../src/policy/Slice';
import { kolomnaam } from '../../src/projecties/kolommen';
import type { Antwoord, Testhub } from '../opstelling/hub';

/** Shorter values (a level, a sex) turn up by chance in every trace id. */
const KORTST = 5;

const jjjjmmdd = (getal: string) => getal.replace(/^([0-9]{4})([0-9]{2})([0-9]{2})$/, '$1-$2-$3');

/** Everything that the register knows of a person and that the slice does not give: it may be nowhere in an answer. */
export async function geheimen({ db }: Testhub, slice: Slice, pgn: string): Promise<string[]> {
  const soorten = { Onderwijsdeelnemer: 'n', Inschrijving: 'i' };
  const { rows } = await db.query<{ soort: keyof typeof soorten; rij: Record<string, unknown> }>(
    `select 'Onderwijsdeelnemer' as soort, to_jsonb(n) as rij from register.nu_onderwijsdeelnemer n where n.pgn = $1
     union all
     select 'Inschrijving', to_jsonb(i) from register.nu_inschrijving i
     join register.nu_onderwijsdeelnemer n using (persoon_id) where n.pgn = $1`,
    [pgn],
  );
  const verleend = new Set(
    slice.verleend
      .filter(({ cel }) => cel.precisie !== 'leeftijd')
      .map(({ soort, veld }) => `${soort}.${kolomnaam(veld)}`),
  );
  const binnen = new Set<string>([pgn]);
  const buiten = new Set<string>();
  for (const { soort, rij } of rows) {
    for (const [kolom, waarde] of Object.entries(rij)) {
      if (waarde === null) continue;
      const doel = verleend.has(`${soort}.${kolom}`) ? binnen : buiten;
      doel.add(String(waarde)).add(jjjjmmdd(String(waarde)));
    }
  }
  return [...buiten].filter((waarde) => waarde.length >= KORTST && !binnen.has(waarde));
}

/** Nothing of what is outside the slice is in the answer: not in its status line, its headers or its body. */
export function verraadtNiets({ status, headers, tekst }: Antwoord, buiten: string[]): void {
  const alles = `${status}\n${[...headers].map((kop) => kop.join(': ')).join('\n')}\n${tekst}`;
  expect(buiten.length).toBeGreaterThan(0);
  expect(buiten.filter((waarde) => alles.includes(waarde))).toEqual([]);
}
