import { createHash } from 'node:crypto';
import { maakHub, type Testhub } from '../opstelling/hub';
import { type Buit, haalBuit, WAARDEN } from './Buit';
import { GEDEELD, type Paar, waarheid } from './Waarheid';

let t: Testhub;
let inspectie: Buit;
let bekostiging: Buit;
const waar: Record<string, Paar[]> = {};
/** per pseudonym of the Inspectie what the register orders persons by */
let eigenschappen: { wat: string; van: Map<string, string> }[];
beforeAll(async () => {
  t = await maakHub();
  // one date and one year: an order of questions is the attacker's own
  const vraag = { ...WAARDEN, peildatum: ['2026-10-01'], examenjaar: [2025] };
  inspectie = await haalBuit(await t.als('inspectie'), vraag);
  bekostiging = await haalBuit(await t.als('duo-bekostiging'), vraag);
  for (const noun of GEDEELD) waar[noun] = await waarheid(t.db, noun);
  const { rows } = await t.db.query<Record<string, string>>(
    `select s.pseudoniem, lpad(p.id::text, 12, '0') as id, to_char(p.logpseudoniem, 'S0999999999999999999') as logpseudoniem,
       m.pgn, n.geboortedatum, n.achternaam, n.postcode
     from inspectie_toezicht.onderwijsdeelnemer s join register.persoon p using (logpseudoniem)
     join register.nu_persoon n on n.persoon_id = p.id join register.nu_nummer m on m.persoon_id = p.id`,
  );
  eigenschappen = ['id', 'logpseudoniem', 'pgn', 'geboortedatum', 'achternaam', 'postcode'].map((wat) => ({
    wat,
    van: new Map(rows.map((rij) => [rij.pseudoniem!, rij[wat] ?? ''])),
  }));
});
afterAll(() => t.stop());

const loting = (sleutel: string): string => createHash('sha256').update(sleutel).digest('hex');

/** The rank of each value; equal ones share the mean of theirs. */
function rangen(waarden: (string | number)[]): number[] {
  const volgorde = waarden.map((_, plaats) => plaats).sort((a, b) => (waarden[a]! < waarden[b]! ? -1 : 1));
  const rang: number[] = [];
  for (let van = 0; van < volgorde.length; ) {
    let tot = van;
    while (tot < volgorde.length && waarden[volgorde[tot]!] === waarden[volgorde[van]!]) tot++;
    for (let plaats = van; plaats < tot; plaats++) rang[volgorde[plaats]!] = (van + tot - 1) / 2;
    van = tot;
  }
  return rang;
}

/** Spearman's rank correlation in standard deviations of what chance gives: beyond ±4 is no chance. */
function samenhang(een: (string | number)[], ander: (string | number)[]): number {
  const [x, y] = [rangen(een), rangen(ander)];
  const midden = (x.length - 1) / 2;
  const som = (van: (plaats: number) => number) => x.reduce((totaal, _, plaats) => totaal + van(plaats), 0);
  const boven = som((plaats) => (x[plaats]! - midden) * (y[plaats]! - midden));
  const onder = Math.sqrt(som((p) => (x[p]! - midden) ** 2) * som((p) => (y[p]! - midden) ** 2));
  return (boven / onder) * Math.sqrt(x.length - 1);
}

test('Regel: de maat van samenhang ziet een volgorde die er is', () => {
  const reeks = Array.from({ length: 100 }, (_, nr) => nr);
  expect(samenhang(reeks, reeks)).toBeGreaterThan(9);
  expect(samenhang(reeks, [...reeks].reverse())).toBeLessThan(-9);
  // a tenth of the order is left
  const half = reeks.map((nr) => (nr % 10) * 100 + ((nr * 37) % 100));
  expect(Math.abs(samenhang(half, reeks))).toBeLessThan(4.5);
  expect(
    Math.abs(
      samenhang(
        half.map((nr, plaats) => nr + plaats * 9),
        reeks,
      ),
    ),
  ).toBeGreaterThan(4);
});

test.each(GEDEELD)(
  'als inspectie en bekostiging samen: de volgorde van %s bij de een zegt niets over die bij de ander',
  (noun) => {
    const plaats = ({ rijen }: Buit) => new Map(rijen[noun]!.map(({ rijsleutel }, nr) => [rijsleutel, nr]));
    const [bijI, bijB] = [plaats(inspectie), plaats(bekostiging)];
    const paren = waar[noun]!.filter(
      (paar) => bijI.has(paar.inspectie.rijsleutel) && bijB.has(paar.bekostiging.rijsleutel),
    );
    expect(paren.length).toBeGreaterThan(40);
    const een = paren.map((paar) => bijI.get(paar.inspectie.rijsleutel)!);
    const ander = paren.map((paar) => bijB.get(paar.bekostiging.rijsleutel)!);
    expect(Math.abs(samenhang(een, ander))).toBeLessThan(4.5);
    // who stands next to whom: neighbours with the one are no neighbours with the other
    const opEen = paren.map((_, nr) => nr).sort((a, b) => een[a]! - een[b]!);
    const sprongen = opEen.slice(1).map((nr, vorige) => Math.abs(ander[nr]! - ander[opEen[vorige]!]!));
    const gemiddeld = sprongen.reduce((som, sprong) => som + sprong, 0) / sprongen.length / Math.max(...ander);
    expect(Math.abs(gemiddeld - 1 / 3)).toBeLessThan(1.2 / Math.sqrt(sprongen.length));
  },
);

test('als inspectie of bekostiging: de volgorde van de rijen zegt niets over nummer, geboorte, naam of adres', () => {
  const naarInspectie = new Map(
    waar.Onderwijsdeelnemer!.map((paar) => [paar.bekostiging.pseudoniem, paar.inspectie.pseudoniem]),
  );
  for (const [buit, naar] of [
    [inspectie, (eigen: string) => eigen],
    [bekostiging, (eigen: string) => naarInspectie.get(eigen)!],
  ] as const) {
    for (const rijen of Object.values(buit.rijen)) {
      // one row of each person, whichever: rows of one person would count as as many chances, and the last of many comes late
      const dooreen = rijen.map((rij, nr) => ({ wie: naar(rij.pseudoniem), nr, loting: loting(rij.rijsleutel) }));
      dooreen.sort((a, b) => (a.loting < b.loting ? -1 : 1));
      const personen = [...new Map(dooreen.map(({ wie, nr }) => [wie, nr]))];
      for (const { wat, van } of eigenschappen) {
        const z = samenhang(
          personen.map(([, nr]) => nr),
          personen.map(([persoon]) => van.get(persoon)!),
        );
        expect([wat, Math.abs(z) < 4.5]).toEqual([wat, true]);
      }
    }
  }
});

test('als inspectie: van één kandidaat staan de resultaten op vakcode, en elders verspreid', () => {
  const rijen = inspectie.rijen.Examenresultaat!;
  let naast = 0;
  for (const [nr, rij] of rijen.entries()) if (nr && rijen[nr - 1]!.pseudoniem === rij.pseudoniem) naast++;
  expect(rijen.length).toBeGreaterThan(500);
  // by chance one in as many as there are candidates
  expect(naast).toBeLessThan(rijen.length / 20);
});
