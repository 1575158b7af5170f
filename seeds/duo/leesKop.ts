import { GROEPEN } from './Examenbestand';

export const VASTE_KOLOMMEN = [
  'INSTELLINGSCODE',
  'VESTIGINGSCODE',
  'INSTELLINGSNAAM VESTIGING',
  'GEMEENTENAAM',
  'ONDERWIJSTYPE VO',
  'INSPECTIECODE',
  'OPLEIDINGSNAAM',
] as const;
export type VasteKolom = (typeof VASTE_KOLOMMEN)[number];

const SOORTEN = ['EXAMENKANDIDATEN', 'GESLAAGDEN', 'SLAAGPERC'] as const;
const JAARKOLOM = /^(?:EXAMENKANDIDATEN|GESLAAGDEN|SLAAGPERC) SCHOOLJAAR ([0-9]{4})-([0-9]{4}) - (?:MAN|VROUW|TOTAAL)$/;

/** In which column of the file everything stands. */
export interface Kop {
  aantal: number;
  vast: Record<VasteKolom, number>;
  jaren: { examenjaar: number; kandidaten: number[]; geslaagden: number[]; percentages: number[] }[];
}

const kolomVan = (soort: string, examenjaar: number, groep: string): string =>
  `${soort} SCHOOLJAAR ${examenjaar - 1}-${examenjaar} - ${groep.toUpperCase()}`;

/** Reads the header: any order of columns, any years; each year complete. All faults together in one error. */
export function leesKop(kop: string[], fout: (reden: string) => Error): Kop {
  const fouten: string[] = [];
  const plaatsen = new Map<string, number>();
  const examenjaren = new Set<number>();
  kop.forEach((kolom, plaats) => {
    const [, van, tot] = JAARKOLOM.exec(kolom) ?? [];
    const jaarkolom = tot !== undefined && Number(tot) === Number(van) + 1;
    if (plaatsen.has(kolom)) fouten.push(`de kolom "${kolom}" komt twee keer voor`);
    else if (!jaarkolom && !VASTE_KOLOMMEN.includes(kolom as VasteKolom))
      fouten.push(`de kolom "${kolom}" is onbekend`);
    if (jaarkolom) examenjaren.add(Number(tot));
    plaatsen.set(kolom, plaats);
  });
  const plaats = (kolom: string): number => {
    const gevonden = plaatsen.get(kolom);
    if (gevonden === undefined) fouten.push(`de kolom "${kolom}" ontbreekt`);
    return gevonden ?? -1;
  };
  const vast = Object.fromEntries(VASTE_KOLOMMEN.map((kolom) => [kolom, plaats(kolom)])) as Kop['vast'];
  const jaren = [...examenjaren]
    .sort((a, b) => a - b)
    .map((examenjaar) => {
      const [kandidaten, geslaagden, percentages] = SOORTEN.map((soort) =>
        GROEPEN.map((groep) => plaats(kolomVan(soort, examenjaar, groep))),
      ) as [number[], number[], number[]];
      return { examenjaar, kandidaten, geslaagden, percentages };
    });
  if (examenjaren.size === 0)
    fouten.push(`er is geen schooljaar met kolommen als "${kolomVan(SOORTEN[0], 2024, 'man')}"`);
  if (fouten.length > 0) throw fout(uitleg(fouten));
  return { aantal: kop.length, vast, jaren };
}

function uitleg(fouten: string[]): string {
  const voorbeelden = SOORTEN.map((soort) => `"${kolomVan(soort, 2024, 'man')}"`).join(', ');
  return [
    'de kolommen zijn niet die van "Examenkandidaten en geslaagden":',
    ...fouten.slice(0, 12).map((regel) => `  ${regel}`),
    ...(fouten.length > 12 ? [`  en nog ${fouten.length - 12}`] : []),
    `Verwacht worden ${VASTE_KOLOMMEN.join(', ')}`,
    `en voor elk schooljaar ${voorbeelden}, met hetzelfde voor VROUW en TOTAAL.`,
  ].join('\n');
}
