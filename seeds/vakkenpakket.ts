import type { Examenopzet } from './maakExamen';
import type { Toeval } from './Toeval';
import { beroepsgerichtVak, type Vak, vakkenHavoVwo, vakkenVmbo } from './vakken';

/** One of each: the vak or vakken among which a candidate chooses. */
type Plekken = readonly (readonly Vak[])[];

/** Reads `wiB na te|mu`: wiB, na, and one of te and mu. */
const plekken = (vakken: Record<string, Vak>, tekst: string): Plekken =>
  tekst.split(' ').map((plek) => plek.split('|').map((naam) => vakken[naam]!));
const tabel = (vakken: Record<string, Vak>, teksten: Record<string, string>): Record<string, Plekken> =>
  Object.fromEntries(Object.entries(teksten).map(([profiel, tekst]) => [profiel, plekken(vakken, tekst)]));

const VRIJ = 'ak|ec|bi|du|fa|gs|mo|maw|in|te|na|fi|sp';

const havo = tabel(vakkenHavoVwo, {
  'N&T': `wiB na sk bi|nlt|in|wiD ${VRIJ}`,
  'N&G': `wiA|wiB bi sk na|ak|nlt ${VRIJ}`,
  'E&M': `wiA|wiB ec gs mo|ak|maw|du ${VRIJ}`,
  'C&M': `gs du|fa|sp te|ha|mu|fi ak|maw|ec wiA|${VRIJ}`,
  'N&T / N&G': `wiB na sk bi ${VRIJ}`,
  'N&T / E&M': `wiB na sk ec ${VRIJ}`,
  'N&T / C&M': `wiB na sk gs ${VRIJ}`,
  'N&G / E&M': `wiA|wiB bi sk ec ${VRIJ}`,
  'N&G / C&M': `wiA bi sk gs ${VRIJ}`,
  'E&M / C&M': `wiA ec gs du|fa ${VRIJ}`,
});

/** As for havo, but that mathematics is for all. */
const vwo: Record<string, Plekken> = {
  ...havo,
  ...tabel(vakkenHavoVwo, {
    'C&M': `wiC|wiA gs te|ha|mu|fi ak|maw|ec ${VRIJ}`,
    'N&G / C&M': `wiA|wiC bi sk gs ${VRIJ}`,
    'E&M / C&M': `wiA|wiC ec gs te|mu|fi|maw ${VRIJ}`,
  }),
};

const sectoren = tabel(vakkenVmbo, {
  techniek: 'wi na1',
  'zorg en welzijn': 'bi wi|gs|ak|ma2',
  economie: 'ec wi|fa|du',
  landbouw: 'wi bi|na1',
});

const talen = plekken(vakkenHavoVwo, 'fa|du|sp')[0]!;
const klassiek = plekken(vakkenHavoVwo, 'la|gr')[0]!;
const vrijHavoVwo = plekken(vakkenHavoVwo, VRIJ)[0]!;
const vrijBasisKader = plekken(vakkenVmbo, 'du|ec|bi|wi|ak|gs')[0]!;
const vrijGemengdTheoretisch = plekken(vakkenVmbo, 'du|fa|ec|wi|bi|gs|ak|na1|na2|te|ma2|lo2|sp')[0]!;

export interface Vakkenpakket {
  vakken: readonly Vak[];
  /** one more than the diploma asks, which need not count for it */
  extra: Vak | null;
}

/** The vakken of a candidate for this road, profile and year. */
export function vakkenpakket(toeval: Toeval, opzet: Examenopzet): Vakkenpakket {
  const { richting } = opzet;
  if (richting === 'VWO') return metExtra(toeval, havoVwo(toeval, opzet, vwo, 2020), vrijHavoVwo, 11);
  if (richting === 'HAVO') return metExtra(toeval, havoVwo(toeval, opzet, havo, 2019), vrijHavoVwo, 9);
  const beroeps = richting === 'VMBO-BB' || richting === 'VMBO-KB';
  return metExtra(toeval, vmbo(toeval, opzet), beroeps ? vrijBasisKader : vrijGemengdTheoretisch, 8);
}

/** Since `ckvJaar` culturele en kunstzinnige vorming has a grade; algemene natuurwetenschappen went from vwo in 2018. */
function havoVwo(toeval: Toeval, opzet: Examenopzet, profielen: Record<string, Plekken>, ckvJaar: number): Vak[] {
  const { ne, en, ma, ckv, anw } = vakkenHavoVwo;
  const vakken = [ne!, en!, ma!];
  if (opzet.examenjaar >= ckvJaar) vakken.push(ckv!);
  if (opzet.richting === 'VWO') {
    if (opzet.examenjaar < 2018) vakken.push(anw!);
    kies(toeval, opzet.elementcode.startsWith('02') ? klassiek : talen, vakken);
  }
  const profiel = profielen[opzet.profiel ?? ''] ?? toeval.kies(Object.values(profielen));
  for (const mogelijk of profiel) kies(toeval, mogelijk, vakken);
  return vakken;
}

function vmbo(toeval: Toeval, { richting, profiel, elementcode }: Examenopzet): Vak[] {
  const { ne, en, ma } = vakkenVmbo;
  const genoemd = profiel?.replace('lwt ', '') ?? '';
  const sector = genoemd in sectoren ? genoemd : toeval.kies(Object.keys(sectoren));
  const vakken = [ne!, en!, ma!];
  for (const mogelijk of sectoren[sector]!) kies(toeval, mogelijk, vakken);
  const beroeps = richting === 'VMBO-BB' || richting === 'VMBO-KB';
  kies(toeval, beroeps ? vrijBasisKader : vrijGemengdTheoretisch, vakken);
  if (richting === 'VMBO-TL') kies(toeval, vrijGemengdTheoretisch, vakken);
  else vakken.push(beroepsgerichtVak(elementcode, sector, toeval.getal()));
  return vakken;
}

/** One of these that is not among the chosen ones yet; nothing when all are. */
function kies(toeval: Toeval, mogelijk: readonly Vak[], gekozen: Vak[]): void {
  const begin = toeval.onder(mogelijk.length);
  for (let i = 0; i < mogelijk.length; i++) {
    const vak = mogelijk[(begin + i) % mogelijk.length]!;
    if (gekozen.includes(vak)) continue;
    gekozen.push(vak);
    return;
  }
}

/** One in ten does a vak more, as long as there are not more than `hoogstens`. */
function metExtra(toeval: Toeval, vakken: Vak[], vrij: readonly Vak[], hoogstens: number): Vakkenpakket {
  if (vakken.length >= hoogstens || !toeval.kans(0.1)) return { vakken, extra: null };
  const ruimer = [...vakken];
  kies(toeval, vrij, ruimer);
  return { vakken, extra: ruimer[vakken.length] ?? null };
}
