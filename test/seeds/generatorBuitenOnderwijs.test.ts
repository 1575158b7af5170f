import fc from 'fast-check';
import { alsDag, type Dag, dag, jaarVan, jarenLater } from '../../seeds/dagen';
import { maakPersoon } from '../../seeds/maakPersoon';
import { maakWereld } from '../../seeds/maakWereld';
import type { Feit, Periode, Persoon } from '../../seeds/Persoon';
import { Toeval } from '../../seeds/Toeval';
import type { Datum } from '../../src/values/Datum';

const PERSONEN = 1_000_000;
const basis = maakWereld({ personen: PERSONEN, zaad: 'proef', vandaag: '2025-11-21' as Datum });
const persoon = fc
  .record({ zaad: fc.string(), vandaag: fc.integer({ min: alsDag('2012-01-01' as Datum), max: 22_000 }) })
  .chain(({ zaad, vandaag }) =>
    fc.nat({ max: PERSONEN - 1 }).map((nummer) => ({
      vandaag,
      ...maakPersoon({ ...basis, vandaag, toeval: new Toeval(zaad) }, nummer),
    })),
  );
type Iemand = Persoon & { vandaag: Dag };
const regel = (titel: string, eis: (p: Iemand) => void) =>
  test(`Regel: van iedereen, ${titel}`, () => fc.assert(fc.property(persoon, eis), { numRuns: 3000 }));
const huidig = (rijen: Periode[]): Periode[] => rijen.filter(({ bekendTot }) => bekendTot === null);
const overlapt = (a: Pick<Feit, 'van' | 'tot'>, b: Pick<Feit, 'van' | 'tot'>): boolean =>
  a.van < (b.tot ?? Number.POSITIVE_INFINITY) && b.van < (a.tot ?? Number.POSITIVE_INFINITY);

/** Born on this day at the latest; null when not even the year is known. */
function uiterlijkGeboren({ gegevens }: Persoon): Dag | null {
  const { geboortedatum } = gegevens[0]!;
  if (geboortedatum === 0) return null;
  const [jaar, maand] = [Math.floor(geboortedatum / 10_000), Math.floor(geboortedatum / 100) % 100 || 12];
  return dag(jaar, maand, geboortedatum % 100 || 31);
}

regel('een registratie elders valt in tijd zonder school, na de zestiende verjaardag', (p) => {
  const geboren = uiterlijkGeboren(p);
  const minstens = p.gegevens[0]!.geboortedatum % 100 === 0 ? 15 : 16;
  for (const registratie of p.elders) {
    expect(registratie.bron).toMatch(/^\S+( \S+)*$/);
    expect(p.inschrijvingen.filter((inschrijving) => overlapt(inschrijving, registratie))).toEqual([]);
    if (geboren !== null) expect(registratie.van).toBeGreaterThanOrEqual(jarenLater(geboren, minstens));
  }
});

regel('een vrijstelling is van de gemeente, van na de vijfde verjaardag tot en met de achttiende', (p) => {
  const geboren = uiterlijkGeboren(p);
  for (const { bron, van, tot } of p.vrijstellingen) {
    expect(bron).toMatch(/^Gemeente \S+( \S+)*$/);
    if (geboren === null) continue;
    // of who is born in an unknown month the last day that it can be counts: a year to spare
    expect(van).toBeGreaterThanOrEqual(jarenLater(geboren, 4));
    expect(tot ?? p.vandaag).toBeLessThan(jarenLater(geboren, 18) + 366);
  }
});

regel('wie vrijgesteld is omdat geen school past, gaat dan niet naar school', (p) => {
  for (const vrijstelling of p.vrijstellingen) {
    if (!['5', '15'].includes(vrijstelling.artikel)) continue;
    expect(p.inschrijvingen.filter((inschrijving) => overlapt(inschrijving, vrijstelling))).toEqual([]);
  }
});

regel('een getuigschrift is van de school die iemand die dag verliet, in juli na de laatste klas', (p) => {
  for (const { brin, vestiging, soort, datum, van } of p.getuigschriften) {
    expect(van).toBe(datum);
    expect(datum).toBeGreaterThanOrEqual(dag(jaarVan(datum), 7, 1));
    expect(datum).toBeLessThan(dag(jaarVan(datum), 8, 1));
    const bij = p.inschrijvingen.find((inschrijving) => inschrijving.brin === brin && inschrijving.tot === datum)!;
    const laatste = huidig(bij.perioden).at(-1)!;
    expect(laatste.vestiging).toBe(vestiging);
    if (soort === 'PRO') expect(laatste).toMatchObject({ sector: 'VO', opleidingscode: '0090', leerjaar: 5 });
    else expect(laatste.sector).toBe('VSO');
  }
});

regel('nieuwkomer is alleen wie zich vestigde, in het vo, eerst in jaar 1 en dan in jaar 2', (p) => {
  const jaren = p.inschrijvingen
    .flatMap(({ perioden }) => huidig(perioden))
    .filter(({ nieuwkomer }) => nieuwkomer !== null)
    .sort((a, b) => a.van - b.van);
  if (jaren.length > 0) expect(p.gegevens[0]!.vestiging).not.toBeNull();
  expect(jaren.filter(({ sector }) => sector !== 'VO')).toEqual([]);
  expect(jaren.map(({ nieuwkomer }) => nieuwkomer)).toEqual(jaren.map(({ nieuwkomer }) => nieuwkomer).sort());
  for (const { nieuwkomer, van } of jaren) {
    const hier = van - p.gegevens[0]!.vestiging!;
    expect(hier).toBeGreaterThanOrEqual(nieuwkomer === 1 ? 0 : 365 - 61);
    expect(hier).toBeLessThan(nieuwkomer! * 365);
  }
});

regel('bij een instelling zonder bekostiging is niets bekostigd, en wie alleen examen doet is het nooit', (p) => {
  for (const { brin, perioden } of p.inschrijvingen) {
    for (const { bekostigd, intensiteit } of huidig(perioden)) {
      if (['99ZA', '99ZB'].includes(brin) || intensiteit === 'EX') expect(bekostigd).toBe(false);
    }
  }
});

regel('wat van een inschrijving doorgaat weet het register voor het begint, en tussentijds vertrek pas daarna', (p) => {
  for (const { van, tot, reden, bekend, eerder, perioden } of p.inschrijvingen) {
    const eerste = eerder?.bekend ?? bekend;
    for (const periode of perioden.filter((rij) => rij.van > van)) {
      const versies = perioden.filter((rij) => rij.van === periode.van).map((rij) => rij.bekend);
      expect(Math.min(...versies)).toBeLessThan(Math.max(periode.van * 1440, eerste + 1));
    }
    if (eerder === null) continue;
    expect(eerder).toMatchObject({ tot: null, bekendTot: bekend });
    expect(bekend).toBeGreaterThanOrEqual(Math.min(tot! * 1440, p.vandaag * 1440 - 122));
    expect(reden).not.toBe('08');
    const laatste = perioden.find((rij) => rij.tot === tot && rij.bekendTot === null)!;
    expect(perioden).toContainEqual({ ...laatste, tot: null, bekend: expect.any(Number), bekendTot: laatste.bekend });
  }
});

test('Regel: de meesten van wie het praktijkonderwijs of het vso uitkomt heeft een getuigschrift, en de meesten zonder school werken', () => {
  const personen = Array.from({ length: 30_000 }, (_, nummer) => maakPersoon(basis, nummer));
  const uit = personen.flatMap(({ inschrijvingen, getuigschriften }) =>
    inschrijvingen.flatMap(({ tot, perioden }) => {
      const { sector, opleidingscode, leerjaar } = perioden.at(-1)!;
      const klaar = sector === 'VSO' || (opleidingscode === '0090' && leerjaar === 5);
      if (!klaar || tot === null || tot < dag(jaarVan(tot), 7, 1) || tot >= dag(jaarVan(tot), 8, 1)) return [];
      return [getuigschriften.some(({ datum }) => datum === tot)];
    }),
  );
  expect(uit.length).toBeGreaterThan(300);
  expect(uit.filter((heeft) => heeft).length / uit.length).toBeGreaterThan(0.8);
  const uitgevallen = personen.filter(({ inschrijvingen }) =>
    inschrijvingen.some(
      ({ tot, reden }) => tot !== null && tot < basis.vandaag - 400 && reden !== null && reden !== '08',
    ),
  );
  expect(uitgevallen.length).toBeGreaterThan(500);
  const werkte = uitgevallen.filter(({ elders }) => elders.some(({ soort }) => soort === 'WERK'));
  expect(werkte.length / uitgevallen.length).toBeGreaterThan(0.6);
});
