import fc from 'fast-check';
import type { Adres, Dag, Diploma, Elders, Feiten, Getuigschrift, Persoonsgegevens, Vrijstelling } from './Feiten';
import { randdagen } from './randdagen';
import { schoolloopbaan } from './schoolloopbaan';
import { tijdvak } from './tijdvak';

/** Mostly none, sometimes a few: who has many facts is in every set at once, and then no set is tested alone. */
const enkele = <Soort>(een: fc.Arbitrary<Soort>): fc.Arbitrary<Soort[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Soort[]>([]) },
    { weight: 2, arbitrary: fc.array(een, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(een, { minLength: 2, maxLength: 3 }) },
  );

/** Null, but for one in so many. */
const eenOp = <Soort>(hoeveel: number, een: fc.Arbitrary<Soort>): fc.Arbitrary<Soort | null> =>
  fc.oneof({ weight: hoeveel - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: een });

/**
 * Any person that the register may hold, with dates that lie on and beside the borders of the formula for this school
 * year. The register can write down everything here: no two addresses, or sets of personal data, hold on one day.
 */
export function geschiedenis(schooljaar: number): fc.Arbitrary<Feiten> {
  const dag = randdagen(schooljaar);
  return fc
    .record({
      persoonsgegevens: persoon(schooljaar, dag),
      adressen: adressen(dag),
      terug: eenOp(2, fc.tuple(dag, woning)),
      verhuist: fc.nat(4),
      inschrijvingen: schoolloopbaan(schooljaar, dag),
      diplomas: enkele(diploma(schooljaar, dag)),
      getuigschriften: enkele(getuigschrift(dag)),
      vrijstellingen: enkele(vrijstelling(dag)),
      elders: enkele(elders(dag)),
      entree: eenOp(10, fc.tuple(dag, tijdvak(dag))),
    })
    .map(({ terug, verhuist, entree, ...feiten }) => {
      const vertrek = feiten.persoonsgegevens.at(-1)!.vertrek;
      return {
        ...feiten,
        // mostly who has left lives here no longer, and half of them come back
        adressen: vertrek !== null && verhuist > 0 ? naVertrek(feiten.adressen, vertrek, terug) : feiten.adressen,
        // an mbo-1 diploma and work would seldom come together by chance
        diplomas: entree === null ? feiten.diplomas : [...feiten.diplomas, { ...ENTREE, datum: entree[0] }],
        elders: entree === null ? feiten.elders : [...feiten.elders, { soort: 'WERK' as const, ...entree[1] }],
      };
    });
}

const ENTREE = { soort: 'MBO', niveau: 1, brin: '00AA' } as const;

/** Born so that she is about 22 or 23 on the teldatum, or well below; sometimes with unknown parts. */
function geboortedatum(schooljaar: number): fc.Arbitrary<number> {
  const rand = fc
    .tuple(
      fc.constantFrom(22, 23),
      fc.constantFrom(-1, 0, 1),
      fc.constantFrom(831, 900, 930, 1000, 1001, 1002, 1031, 0, 1231, 101, 229, 1100),
    )
    .map(([leeftijd, verschil, rest]) => {
      const jaar = schooljaar - leeftijd + verschil;
      const schrikkel = jaar % 4 === 0;
      return jaar * 10_000 + (rest === 229 && !schrikkel ? 301 : rest);
    });
  const gewoon = fc.integer({ min: 12, max: 21 }).map((leeftijd) => (schooljaar - leeftijd) * 10_000 + 415);
  return fc.oneof(
    { weight: 9, arbitrary: gewoon },
    { weight: 4, arbitrary: rand },
    { weight: 1, arbitrary: fc.constantFrom(0, (schooljaar - 40) * 10_000 + 615) },
  );
}

/** One row of personal data, or two of which the second one begins when somebody died, left, or was corrected. */
function persoon(schooljaar: number, dag: fc.Arbitrary<Dag>): fc.Arbitrary<Persoonsgegevens[]> {
  return fc
    .record({
      geboren: fc.tuple(geboortedatum(schooljaar), geboortedatum(schooljaar)),
      geslacht: fc.constantFrom('M' as const, 'V' as const, 'O' as const),
      vertrek: eenOp(12, dag),
      overlijden: eenOp(20, dag),
      van: eenOp(12, fc.constantFrom(`${schooljaar}-10-01`, `${schooljaar}-10-02`, `${schooljaar}-08-01`)),
      tot: eenOp(30, fc.constantFrom(`${schooljaar}-10-01`, `${schooljaar}-10-02`)),
      knip: eenOp(6, dag),
    })
    .map(({ geboren: [geboortedatum, andere], geslacht, vertrek, overlijden, van, tot, knip }) => {
      const rij = { geboortedatum, geslacht, vertrek, overlijden, van, tot: tot !== van ? tot : null };
      if (van !== null && rij.tot !== null && rij.tot < van) rij.tot = null;
      // a death is written down in the row that begins with it
      const grens = overlijden !== null && knip !== null ? overlijden : knip;
      const binnen = grens !== null && (van === null || van < grens) && (rij.tot === null || grens < rij.tot);
      if (!binnen) return [rij];
      return [
        { ...rij, overlijden: null, tot: grens },
        { ...rij, geboortedatum: andere, van: grens },
      ];
    });
}

type Woning = Pick<Adres, 'gemeente' | 'land'> | null;

/** In the Netherlands; now and then without fixed abode, abroad, or nowhere. */
const woning: fc.Arbitrary<Woning> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('0363', '0344', '0599').map((gemeente) => ({ gemeente, land: '6030' })) },
  { weight: 1, arbitrary: fc.constantFrom({ gemeente: null, land: '6030' }, { gemeente: null, land: '5010' }, null) },
);

/** One home after the other. */
function adressen(dag: fc.Arbitrary<Dag>): fc.Arbitrary<Adres[]> {
  return fc.tuple(woning, fc.array(fc.tuple(dag, woning), { maxLength: 2 })).map(([eerste, verhuizingen]) => {
    const wissels = verhuizingen.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const reeks = [[null, eerste] as const, ...wissels.filter(([van], i) => van !== wissels[i - 1]?.[0])];
    return reeks.flatMap(([van, hier], plaats) =>
      hier === null ? [] : [{ ...hier, van, tot: reeks[plaats + 1]?.[0] ?? null }],
    );
  });
}

function naVertrek(adressen: Adres[], vertrek: Dag, terug: [Dag, Woning] | null): Adres[] {
  const voor = adressen
    .filter(({ van }) => van === null || van < vertrek)
    .map((adres) => ({ ...adres, tot: adres.tot === null || adres.tot > vertrek ? vertrek : adres.tot }));
  if (terug === null || terug[0] <= vertrek || terug[1] === null) return voor;
  return [...voor, { ...terug[1], van: terug[0], tot: null }];
}

const getuigschrift = (dag: fc.Arbitrary<Dag>): fc.Arbitrary<Getuigschrift> =>
  fc.record({
    soort: fc.constantFrom('PRO' as const, 'VSO_ARBEID' as const, 'VSO_DAGBESTEDING' as const),
    brin: fc.constantFrom('00AA', '00BB'),
    datum: dag,
  });

function diploma(schooljaar: number, dag: fc.Arbitrary<Dag>): fc.Arbitrary<Diploma> {
  const vroeger = fc.constantFrom('1998-07-31', '1998-08-01', '2003-12-31', '2004-01-01', `${schooljaar - 2}-06-15`);
  return fc
    .record({
      soort: fc.constantFrom('VMBO-BB', 'VMBO-TL', 'HAVO', 'VWO', 'MBO', 'MBO', 'MBO' as const),
      niveau: fc.integer({ min: 1, max: 4 }),
      brin: fc.constantFrom('00AA', '00BB', '00WV', '00WE'),
      datum: fc.oneof({ weight: 6, arbitrary: dag }, { weight: 1, arbitrary: vroeger }),
    })
    .map((een) => ({ ...een, soort: een.soort, niveau: een.soort === 'MBO' ? een.niveau : null }));
}

const vrijstelling = (dag: fc.Arbitrary<Dag>): fc.Arbitrary<Vrijstelling> =>
  fc
    .tuple(
      fc.constantFrom('3a' as const, '3b' as const, '5' as const, '5a' as const, '15' as const),
      fc.nat(3),
      tijdvak(dag),
    )
    .map(([artikel, kans, geldig]) => ({ artikel, bevestigd: kans > 0, ...geldig }));

/** Work is common; the other registers are not. */
const elders = (dag: fc.Arbitrary<Dag>): fc.Arbitrary<Elders> =>
  fc
    .tuple(
      fc.constantFrom(
        'WERK' as const,
        'WERK' as const,
        'DJI' as const,
        'POLITIE_DEFENSIE' as const,
        'MAATSCHAPPELIJKE_PRESTATIE' as const,
      ),
      tijdvak(dag),
    )
    .map(([soort, geldig]) => ({ soort, ...geldig }));
