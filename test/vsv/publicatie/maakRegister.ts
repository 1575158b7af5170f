import type { Aantal } from '../../../src/vsv/publicatie/Aantal';
import { toeval } from './toeval';

interface Soort {
  categorie: string;
  /** of the pupils of one school */
  deel: number;
  kans: number;
}
const VO: Soort[] = [
  { categorie: 'onderbouw', deel: 0.55, kans: 0.003 },
  { categorie: 'bovenbouw-vmbo', deel: 0.2, kans: 0.01 },
  { categorie: 'bovenbouw-havo-vwo', deel: 0.25, kans: 0.004 },
];
const MBO: Soort[] = [
  { categorie: 'mbo-1', deel: 0.03, kans: 0.25 },
  { categorie: 'mbo-2', deel: 0.2, kans: 0.1 },
  { categorie: 'mbo-3', deel: 0.25, kans: 0.045 },
  { categorie: 'mbo-4', deel: 0.52, kans: 0.035 },
];
const GESLACHTEN = [
  { geslacht: 'man', deel: 0.51 },
  { geslacht: 'vrouw', deel: 0.4895 },
  { geslacht: 'onbekend', deel: 0.0005 },
];

/** A country of the size and the skewness of the real one: 40 regions, 342 municipalities, some 700 institutions. */
export function maakRegister(zaad: number, deelnemers: number): Aantal[] {
  const kans = toeval(zaad);
  const scheef = (laagst: number, hoogst: number): number => laagst * (hoogst / laagst) ** kans();
  const gemeenten = Array.from({ length: 342 }, (_, n) => ({
    gemeente: `gemeente ${n}`,
    regio: n < 40 ? n + 1 : 1 + Math.floor(kans() * 40),
    gewicht: scheef(1, 60) * (n < 5 ? 5 : 1),
  }));
  const scholen = Array.from({ length: 700 }, (_, n) => {
    const isMbo = n % 11 === 0;
    const [eerste, ...rest] = isMbo ? MBO : VO;
    const weg = Math.floor(kans() * (isMbo ? 12 : 5));
    return {
      brin: `${String(n).padStart(2, '0')}AA`,
      regio: 1 + Math.floor(kans() * 40),
      gewicht: scheef(1, 25) * (isMbo ? 5 : 1),
      soorten: [eerste!, ...rest].filter((_, m) => m !== weg),
    };
  });
  const gewichten = gemeenten.flatMap((gemeente) =>
    scholen.flatMap((school) => {
      const nabij = school.regio === gemeente.regio ? 1 : kans() < 0.02 ? 0.03 : 0;
      return nabij ? [{ gemeente, school, gewicht: gemeente.gewicht * school.gewicht * nabij }] : [];
    }),
  );
  const alles = gewichten.reduce((som, { gewicht }) => som + gewicht, 0);
  const trek = (verwacht: number): number => {
    let n = Math.floor(verwacht);
    if (kans() < verwacht - n) n += 1;
    return n;
  };
  return gewichten.flatMap(({ gemeente, school, gewicht }) =>
    school.soorten.flatMap((soort) =>
      GESLACHTEN.flatMap(({ geslacht, deel }) => {
        const aantal = trek((deelnemers * gewicht * soort.deel * deel) / alles);
        let vsv = 0;
        for (let n = 0; n < aantal; n++) if (kans() < soort.kans) vsv += 1;
        const sleutels = { regio: gemeente.regio, gemeente: gemeente.gemeente, brin: school.brin };
        return aantal ? [{ ...sleutels, categorie: soort.categorie, geslacht, deelnemers: aantal, vsv }] : [];
      }),
    ),
  );
}
