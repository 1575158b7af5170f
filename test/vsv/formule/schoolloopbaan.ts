import fc from 'fast-check';
import type { Dag, Inschrijving, Periode, Sector } from './Feiten';
import { tijdvak } from './tijdvak';

type Inhoud = Omit<Periode, 'van' | 'tot' | 'sector'>;

/** Of each soort of elementcode at least one, two that are outsourced to the vavo, vm2, and one that nobody knows. */
const ELEMENTCODES = [
  ...['0015', '0017', '0300', '0371', '0371', '0100', '0170', '0270', '0400', '0400', '2311', '2411', '2511'],
  ...['0090', '0700', '0800', '0801', '0802', '0803', '4031', '4040', '4211', '4311', '9999'],
];
const BRINS = ['00AA', '00AA', '00BB', '00BB', '00WV', '00WE'];

const meestal = <Soort>(gewoon: Soort, anders: fc.Arbitrary<Soort>, hoe = 4): fc.Arbitrary<Soort> =>
  fc.oneof({ weight: hoe, arbitrary: fc.constant(gewoon) }, { weight: 1, arbitrary: anders });

const NIETS: Inhoud = {
  vestiging: '00',
  opleidingscode: null,
  niveau: null,
  leerweg: null,
  intensiteit: null,
  leerjaar: null,
  nieuwkomer: null,
  bekostigd: true,
};
const bekostigd = meestal(true, fc.constant(false), 7);
const vestiging = meestal('00', fc.constant('01'));

const VORMEN = ['VT', 'VT', 'VT', 'DT', 'DT', 'EX', null] as const;

const inhoud: Record<Sector, fc.Arbitrary<Partial<Inhoud>>> = {
  MBO: fc.record({
    bekostigd,
    vestiging,
    opleidingscode: fc.constant('25001'),
    niveau: fc.integer({ min: 1, max: 4 }),
    leerweg: fc.constantFrom('BOL' as const, 'BBL' as const),
    intensiteit: fc.constantFrom(...VORMEN),
  }),
  VO: fc.record({
    bekostigd,
    vestiging,
    opleidingscode: meestal<string | null>('0371', fc.constantFrom(...ELEMENTCODES), 1),
    leerjaar: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 9 }),
    nieuwkomer: meestal<1 | 2 | null>(null, fc.constantFrom(1 as const, 2 as const), 8),
  }),
  VAVO: fc.record({ bekostigd, vestiging, opleidingscode: fc.constantFrom('0371', '0170', '0400') }),
  HO: fc.record({ bekostigd }),
  PO: fc.record({ bekostigd }),
  SO: fc.record({ bekostigd }),
  VSO: fc.record({ bekostigd }),
};

const inDeRegel = ['MBO', 'MBO', 'MBO', 'VO', 'VO', 'VO', 'VAVO'] as const;
const sector: fc.Arbitrary<Sector> = fc.constantFrom(...inDeRegel, ...inDeRegel, ...inDeRegel, 'HO', 'SO', 'VSO', 'PO');

/** An enrolment with one, two or three periods, of which one is missing now and then, and the last one may outlive it. */
function inschrijving(geldig: fc.Arbitrary<{ van: Dag; tot: Dag | null }>, dag: fc.Arbitrary<Dag>) {
  return fc
    .tuple(sector, geldig, fc.constantFrom(...BRINS), fc.array(dag, { maxLength: 2 }), fc.nat(19))
    .chain(([soort, { van, tot }, brin, dagen, gril]): fc.Arbitrary<Inschrijving> => {
      const knippen = [...new Set(dagen)].filter((knip) => van < knip && (tot === null || knip < tot)).sort();
      const grenzen = [van, ...knippen];
      return fc.tuple(...grenzen.map(() => inhoud[soort])).map((inhouden) => {
        const perioden = inhouden.map((een, plaats): Periode => {
          const einde = grenzen[plaats + 1] ?? (gril === 0 ? null : tot);
          return { ...NIETS, ...een, sector: soort, van: grenzen[plaats]!, tot: einde };
        });
        const over = gril === 1 && perioden.length > 1 ? perioden.slice(1) : perioden;
        return { brin, van, tot, perioden: over };
      });
    });
}

/**
 * Mostly an enrolment over the first teldatum and now and then one over the next, with others anywhere. No two would
 * count at the same institution and site from the same day on in the same sector: which of those comes first is open.
 */
export function schoolloopbaan(schooljaar: number, dag: fc.Arbitrary<Dag>): fc.Arbitrary<Inschrijving[]> {
  const overTeldatum = fc
    .tuple(
      fc.constantFrom('08-01', '08-01', '09-15', '10-01').map((begin) => `${schooljaar}-${begin}`),
      fc.constantFrom('08-01', '09-30', '10-01', '10-02', `07-31`).map((einde) => `${schooljaar + 1}-${einde}`),
    )
    .map(([van, tot]) => ({ van, tot }));
  const overVolgende = fc
    .constantFrom('08-01', '08-01', '09-30', '10-01', '10-02')
    .map((begin) => ({ van: `${schooljaar + 1}-${begin}`, tot: null }));
  const een = (geldig: fc.Arbitrary<{ van: Dag; tot: Dag | null }>, wel: number, niet: number) =>
    fc.oneof({ weight: wel, arbitrary: inschrijving(geldig, dag) }, { weight: niet, arbitrary: fc.constant(null) });
  return fc
    .tuple(een(overTeldatum, 9, 1), een(overVolgende, 1, 3), een(overTeldatum, 1, 3), een(tijdvak(dag), 1, 4))
    .map((alle) => zonderGelijke(alle.filter((een) => een !== null)));
}

function zonderGelijke(inschrijvingen: Inschrijving[]): Inschrijving[] {
  const gezien = new Set<string>();
  return inschrijvingen.filter(({ van, brin, perioden }) => {
    const plekken = perioden.map(({ sector, vestiging }) => [van, brin, sector, vestiging].join());
    if (plekken.some((plek) => gezien.has(plek))) return false;
    for (const plek of plekken) gezien.add(plek);
    return true;
  });
}
