import fc from 'fast-check';
import { alsDag, type Dag, jaarVan, laatsteMoment } from '../../seeds/dagen';

import { leesCsv } from '../../seeds/leesCsv';
import { maakPersoon } from '../../seeds/maakPersoon';
import { maakWereld, type Wereld } from '../../seeds/maakWereld';
import type { Feit, Inschrijving, Periode, Persoon } from '../../seeds/Persoon';
import { Toeval } from '../../seeds/Toeval';
import type { Datum } from '../../src/values/Datum';

const PERSONEN = 1_000_000;
const basis = maakWereld({ personen: PERSONEN, zaad: 'proef', vandaag: '2025-11-21' as Datum });
const wereld = fc
  .record({ zaad: fc.string(), vandaag: fc.integer({ min: alsDag('2012-01-01' as Datum), max: 22_000 }) })
  .map(({ zaad, vandaag }): Wereld => ({ ...basis, vandaag, toeval: new Toeval(zaad) }));
const persoon = fc
  .tuple(wereld, fc.nat({ max: PERSONEN - 1 }))
  .map(([w, nummer]) => ({ vandaag: w.vandaag, ...maakPersoon(w, nummer) }));

const regel = (titel: string, eis: (p: Persoon & { vandaag: Dag }) => void) =>
  test(`Regel: ${titel}`, () => fc.assert(fc.property(persoon, eis), { numRuns: 1500 }));

const feiten = (p: Persoon): Feit[] => [
  ...p.nummers,
  ...p.gegevens,
  ...p.adressen,
  ...p.inschrijvingen,
  ...p.inschrijvingen.flatMap((inschrijving) => inschrijving.perioden),
  ...p.examens,
  ...p.examens.flatMap((examen) => examen.resultaten),
  ...p.diplomas,
  ...p.bpvs,
  ...p.vrijstellingen,
  ...p.elders,
  ...p.getuigschriften,
];
const huidig = <Soort extends Feit>(rijen: Soort[]): Soort[] => rijen.filter((rij) => rij.bekendTot === null);
const sluitAan = (rijen: Feit[]): void => {
  for (const [plaats, rij] of rijen.entries()) if (plaats > 0) expect(rij.van).toBe(rijen[plaats - 1]!.tot);
};

test('Regel: een persoon hangt alleen af van zaad, dag en volgnummer, niet van wie eerder gemaakt is', () => {
  const los = maakPersoon(maakWereld({ personen: PERSONEN, zaad: 'proef', vandaag: '2025-11-21' as Datum }), 4711);
  for (let nummer = 0; nummer < 500; nummer++) maakPersoon(basis, nummer);
  expect(maakPersoon(basis, 4711)).toEqual(los);
  expect(maakPersoon({ ...basis, toeval: new Toeval('ander') }, 4711)).not.toEqual(los);
});

regel('elk feit heeft een begin voor zijn eind, en niets begint na vandaag', (p) => {
  for (const { van, tot } of feiten(p)) {
    expect(van).toBeLessThanOrEqual(p.vandaag);
    if (tot !== null) expect(tot).toBeGreaterThan(van);
    if (tot !== null) expect(tot).toBeLessThanOrEqual(p.vandaag);
  }
});

regel('wat het register weet, wist het voor vandaag begon, en een verbetering volgt op wat zij verbetert', (p) => {
  const eerder = [...p.inschrijvingen, ...p.examens].flatMap((feit) => feit.eerder ?? []);
  for (const { bekend, bekendTot } of [...feiten(p), ...eerder]) {
    expect(bekend).toBeLessThanOrEqual(laatsteMoment(p.vandaag));
    if (bekendTot !== null) expect(bekendTot).toBeGreaterThan(bekend);
    if (bekendTot !== null) expect(bekendTot).toBeLessThanOrEqual(laatsteMoment(p.vandaag));
  }
});

regel('de perioden vullen hun inschrijving precies, zonder gat of overlap', (p) => {
  for (const inschrijving of p.inschrijvingen) {
    const perioden = huidig(inschrijving.perioden);
    expect(perioden[0]!.van).toBe(inschrijving.van);
    expect(perioden.at(-1)!.tot).toBe(inschrijving.tot);
    sluitAan(perioden);
  }
});

regel('bij één instelling staat niemand twee keer tegelijk ingeschreven', (p) => {
  for (const a of p.inschrijvingen) {
    for (const b of p.inschrijvingen) {
      if (a === b || a.brin !== b.brin) continue;
      expect((a.tot ?? Infinity) <= b.van || (b.tot ?? Infinity) <= a.van).toBe(true);
      expect(a.volgnummer).not.toBe(b.volgnummer);
    }
  }
});

regel('de leeftijd past bij het onderwijs', (p) => {
  const { geboortedatum } = p.gegevens[0]!;
  fc.pre(geboortedatum > 0);
  const jaar = Math.floor(geboortedatum / 10_000);
  const grenzen = { SO: [4, 14], VSO: [11, 21], VO: [10, 28], VAVO: [15, 28], MBO: [14, 36] } as const;
  for (const periode of p.inschrijvingen.flatMap((inschrijving) => inschrijving.perioden)) {
    const [van, tot] = grenzen[periode.sector];
    expect(jaarVan(periode.van) - jaar).toBeGreaterThanOrEqual(van);
    expect(jaarVan(periode.van) - jaar).toBeLessThanOrEqual(tot);
  }
});

regel('nummers en namen volgen elkaar op; adressen ook, tot en met vandaag', (p) => {
  for (const rijen of [p.nummers, huidig(p.gegevens), huidig(p.adressen)]) {
    sluitAan(rijen);
    if (rijen.length > 0) expect(rijen.at(-1)!.tot).toBeNull();
  }
});

const gemeenten = leesCsv('gemeenten.csv', ['code', 'naam', 'van', 'tot', 'opgegaan_in']).map((g) => ({
  code: g.code,
  van: g.van === '' ? -Infinity : alsDag(g.van as Datum),
  tot: g.tot === '' ? Infinity : alsDag(g.tot as Datum),
}));

regel('de gemeente van een adres bestond al die tijd; een adres in het buitenland heeft er geen', (p) => {
  for (const { gemeente, land, postcode, van, tot } of p.adressen) {
    if (land !== '6030') {
      expect([gemeente, postcode]).toEqual([null, null]);
      continue;
    }
    const tijd = gemeenten.filter((g) => g.code === gemeente && g.van <= van && (tot ?? p.vandaag) <= g.tot);
    expect(tijd).toHaveLength(1);
  }
});

const rijen = (bestand: string, kolommen: string[], sleutel: (rij: Record<string, string>) => string) =>
  new Set(leesCsv(bestand, kolommen).map(sleutel));
const elementcodes = rijen(
  'elementcodes.csv',
  ['code', 'omschrijving', 'soort', 'lwoo', 'leerjaren', 'van', 'tot'],
  (rij) => rij.code!,
);
const crebo = rijen(
  'crebo.csv',
  ['code', 'naam', 'niveau', 'leerwegen', 'domein', 'van', 'tot'],
  (rij) => `${rij.code}/${rij.niveau}`,
);
const vestigingen = rijen(
  'vestigingen.csv',
  ['brin', 'code', 'naam', 'soort', 'straat', 'huisnummer', 'postcode', 'plaats', 'gemeentecode'],
  (rij) => `${rij.brin}/${rij.code}`,
);

regel('vestiging en opleiding staan in de referentietabellen', (p) => {
  for (const { brin, perioden } of p.inschrijvingen) {
    for (const { vestiging, sector, opleidingscode, niveau } of perioden) {
      expect(vestigingen).toContain(`${brin}/${vestiging}`);
      if (sector === 'MBO') expect(crebo).toContain(`${opleidingscode}/${niveau}`);
      else if (sector === 'SO' || sector === 'VSO') expect(opleidingscode).toBeNull();
      else expect(elementcodes).toContain(opleidingscode);
    }
  }
});

const ARTIKELEN = ['3a', '3b', '5', '5a', '15'];
const ELDERS = ['DJI', 'POLITIE_DEFENSIE', 'WERK', 'MAATSCHAPPELIJKE_PRESTATIE'];
const GETUIGSCHRIFTEN = ['PRO', 'VSO_ARBEID', 'VSO_DAGBESTEDING'];
const perioden = (p: Persoon): Periode[] => p.inschrijvingen.flatMap((inschrijving) => inschrijving.perioden);
const opleidingen = (p: Persoon): string[] => perioden(p).flatMap(({ opleidingscode }) => opleidingscode ?? []);
const wordtExamendeelnemer = ({ perioden: rijen }: Inschrijving): boolean =>
  rijen.at(0)!.intensiteit !== 'EX' && rijen.at(-1)!.intensiteit === 'EX';

test('Regel: alles wat naïeve code breekt, komt voor', () => {
  const personen = Array.from({ length: 20_000 }, (_, nummer) => maakPersoon(basis, nummer));
  const aantal = (kenmerk: (p: Persoon) => boolean) => personen.filter(kenmerk).length;
  const geboren = (p: Persoon) => p.gegevens[0]!.geboortedatum;
  const tweeNu = (p: Persoon) => p.inschrijvingen.filter((inschrijving) => inschrijving.tot === null).length > 1;
  const gevonden = {
    tweeInschrijvingenNu: aantal(tweeNu),
    dagOnbekend: aantal((p) => geboren(p) % 100 === 0 && geboren(p) % 10_000 !== 0),
    maandOnbekend: aantal((p) => geboren(p) % 10_000 === 0 && geboren(p) !== 0),
    nietsBekend: aantal((p) => geboren(p) === 0),
    schrikkeldag: aantal((p) => geboren(p) % 10_000 === 229),
    geheim: aantal((p) => p.adressen.some((adres) => adres.geheim)),
    zonderAdres: aantal((p) => p.adressen.length === 0),
    tweeNummers: aantal((p) => p.nummers.length === 2),
    buitenland: aantal((p) => p.adressen.some((adres) => adres.land !== '6030')),
    overleden: aantal((p) => p.gegevens.some((rij) => rij.overlijden !== null)),
    andereNaam: aantal((p) => huidig(p.gegevens).length === 2),
    verbeterd: aantal((p) => p.gegevens.some((rij) => rij.bekendTot !== null)),
    eerderIngeschreven: aantal((p) => p.inschrijvingen.some((inschrijving) => inschrijving.eerder !== null)),
    zonderVoornamen: aantal((p) => p.gegevens[0]!.voornamen === null),
    voorvoegsel: aantal((p) => p.gegevens[0]!.voorvoegsel !== null),
    langeNaam: aantal((p) => p.gegevens[0]!.achternaam.length > 150),
    herindeling: aantal((p) =>
      p.adressen.some((a) => p.adressen.some((b) => a.tot === b.van && a.straat === b.straat)),
    ),
    geslaagd: aantal((p) => p.examens.some(({ uitslag }) => uitslag === 'G')),
    afgewezen: aantal((p) => p.examens.some(({ uitslag }) => uitslag === 'A')),
    teruggetrokken: aantal((p) => p.examens.some(({ uitslag }) => uitslag === 'T')),
    deelVanHetExamen: aantal((p) => p.examens.some(({ uitslag }) => uitslag === 'D')),
    tweeExamens: aantal((p) => p.examens.length > 1),
    andereUitslag: aantal((p) => p.examens.some(({ eerder }) => eerder !== null)),
    cijferVerbeterd: aantal((p) => p.examens.some((e) => e.resultaten.some((r) => r.bekendTot !== null))),
    vrijstelling: aantal((p) => p.examens.some((e) => e.resultaten.some((r) => r.toepassing === 'V'))),
    mboDiploma: aantal((p) => p.diplomas.some(({ soort }) => soort === 'MBO')),
    drieBpvs: aantal((p) => p.bpvs.some(({ volgnummer }) => volgnummer === 3)),
    geslachtOnbekend: aantal((p) => p.gegevens[0]!.geslacht === 'O'),
    nieuwkomerInJaarEen: aantal((p) => perioden(p).some(({ nieuwkomer }) => nieuwkomer === 1)),
    nieuwkomerInJaarTwee: aantal((p) => perioden(p).some(({ nieuwkomer }) => nieuwkomer === 2)),
    internationalBaccalaureate: aantal((p) => opleidingen(p).some((code) => /^0[78]00|0801$/.test(code))),
    uitbesteedAanVavo: aantal((p) => opleidingen(p).some((code) => ['4011', '4031', '4040'].includes(code))),
    vm2: aantal((p) => opleidingen(p).some((code) => /^43[1357]1$/.test(code))),
    nietBekostigdMbo: aantal((p) => p.inschrijvingen.some(({ brin }) => brin === '99ZA')),
    nietBekostigdVo: aantal((p) => p.inschrijvingen.some(({ brin }) => brin === '99ZB')),
    wordtExamendeelnemer: aantal((p) => p.inschrijvingen.some(wordtExamendeelnemer)),
    nooitNaarSchool: aantal((p) => p.inschrijvingen.length === 0 && p.vrijstellingen.length > 0),
    nietBevestigd: aantal((p) => p.vrijstellingen.some(({ bevestigd }) => !bevestigd)),
    ...Object.fromEntries(
      ARTIKELEN.map((artikel) => [
        `artikel ${artikel}`,
        aantal((p) => p.vrijstellingen.some((v) => v.artikel === artikel)),
      ]),
    ),
    ...Object.fromEntries(ELDERS.map((soort) => [soort, aantal((p) => p.elders.some((r) => r.soort === soort))])),
    ...Object.fromEntries(
      GETUIGSCHRIFTEN.map((soort) => [soort, aantal((p) => p.getuigschriften.some((g) => g.soort === soort))]),
    ),
  };
  expect(Object.entries(gevonden).filter(([, hoeveel]) => hoeveel === 0)).toEqual([]);
});
