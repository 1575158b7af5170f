import { rasterInWoorden } from './rasterInWoorden';
import type { Predicaat, Raster } from './vocabulary';
import type { Voorwaarden } from './voorwaarden';
import type { Wijziging } from './wijzigingen';

const gelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

/** Everybody whom the old predicate let in, the new one lets in too. */
function ruimer(oud: Predicaat, nieuw: Predicaat): boolean {
  if (oud.soort === 'niemand' || nieuw.soort === 'iedereen') return true;
  if (!('van' in oud) || !('van' in nieuw) || oud.soort !== nieuw.soort) return false;
  return nieuw.van <= oud.van && nieuw.tot >= oud.tot;
}

function rijen({ rijen: oud }: Voorwaarden, { rijen: nieuw }: Voorwaarden): Wijziging[] {
  if (gelijk(oud, nieuw)) return [];
  const anders = !gelijk(oud.predicaat, nieuw.predicaat);
  const wat = anders ? 'Over wie u iets mag weten, is anders' : 'Over wie u iets mag weten, is anders verwoord';
  return [
    {
      ingrijpend: anders && !ruimer(oud.predicaat, nieuw.predicaat),
      woorden: `${wat}. Was: ${oud.woorden} Wordt: ${nieuw.woorden}`,
    },
  ];
}

/** More quarters back is more of the same; any other change gives other ages. */
const rasterRuimer = (oud: Raster | null, nieuw: Raster | null): boolean =>
  oud !== null && nieuw !== null && 'terug' in oud && 'terug' in nieuw && nieuw.terug >= oud.terug;

function raster({ raster: oud }: Voorwaarden, { raster: nieuw }: Voorwaarden): Wijziging[] {
  if (gelijk(oud, nieuw)) return [];
  const zeg = (een: Raster | null) => (een ? rasterInWoorden(een) : 'geen leeftijden');
  return [
    {
      ingrijpend: oud !== null && !rasterRuimer(oud, nieuw),
      woorden: `De datums waarop een leeftijd wordt bepaald: was ${zeg(oud)}, wordt ${zeg(nieuw)}.`,
    },
  ];
}

/** Only of fields that are in both: the schema tells of the others. */
const velden = (oud: Voorwaarden, nieuw: Voorwaarden): Wijziging[] =>
  Object.entries(oud.velden).flatMap(([naam, was]) => {
    const wordt = nieuw.velden[naam];
    if (!wordt) return [];
    return [
      ...(was.precisie === wordt.precisie
        ? []
        : [{ ingrijpend: true, woorden: `${naam} krijgt u als ${wordt.precisie} in plaats van ${was.precisie}.` }]),
      ...(was.zekerheid === wordt.zekerheid
        ? []
        : [
            {
              ingrijpend: false,
              woorden: `Dat u ${naam} krijgt, berust op ${wordt.zekerheid} in plaats van ${was.zekerheid}.`,
            },
          ]),
    ];
  });

/** Numbers by what they limit; `strenger` says whether going from one to the other leaves less. No number is no limit. */
function getallen(
  oud: Record<string, number>,
  nieuw: Record<string, number>,
  strenger: (was: number, wordt: number) => boolean,
): Wijziging[] {
  return [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])].flatMap((naam) => {
    const was = oud[naam];
    const wordt = nieuw[naam];
    if (was === wordt) return [];
    return [
      {
        ingrijpend: wordt !== undefined && (was === undefined || strenger(was, wordt)),
        woorden: `Grens van ${naam}: was ${was ?? 'er niet'}, wordt ${wordt ?? 'er niet'}.`,
      },
    ];
  });
}

/** What changes of an agency's conditions without its schema showing it. */
export function voorwaardewijzigingen(oud: Voorwaarden, nieuw: Voorwaarden): Wijziging[] {
  const verdeling = (gebied: string | null) => gebied ?? 'niets';
  return [
    ...rijen(oud, nieuw),
    ...raster(oud, nieuw),
    ...velden(oud, nieuw),
    ...getallen(oud.hoogstens, nieuw.hoogstens, (was, wordt) => wordt < was),
    ...getallen(oud.minstens, nieuw.minstens, (was, wordt) => wordt > was),
    ...(oud.gebied === nieuw.gebied
      ? []
      : [
          {
            ingrijpend: true,
            woorden: `Uw gegevens zijn verdeeld naar ${verdeling(nieuw.gebied)} in plaats van ${verdeling(oud.gebied)}.`,
          },
        ]),
    ...(oud.volgt === nieuw.volgt
      ? []
      : [
          {
            ingrijpend: nieuw.volgt === 'per dag',
            woorden: `Wat in het register verandert, ziet u ${nieuw.volgt} in plaats van ${oud.volgt}.`,
          },
        ]),
    ...(gelijk(oud.grondslag, nieuw.grondslag)
      ? []
      : [
          {
            ingrijpend: false,
            woorden: `De grondslag is ${nieuw.grondslag.join('; ')}; dat was ${oud.grondslag.join('; ')}.`,
          },
        ]),
  ];
}
