import type { Aantal } from './Aantal';
import type { Cel } from './Cel';
import type { Groep } from './Groep';
import { grootheden } from './grootheden';
import { KRING, type Sleutel } from './kring';
import { percentage } from './percentage';
import { TABELLEN } from './Tabel';
import { telGroepen } from './telGroepen';
import { toonbaar } from './toonbaar';
import { verberg } from './verberg';

/**
 * The public tables of one school year, made and protected together: the same rows give the same tables, in whatever
 * order they come. First the deelnemers, then the vsv; where deelnemers are kept back vsv is too.
 *
 * From all that is published, the rules and the threshold nobody can work out a number that is kept back, nor a sum of
 * them that is below the threshold. A later version of the same year is a second publication: with the first beside it
 * this no longer holds.
 */
export function publiceer(aantallen: Iterable<Aantal>, { drempel = 5 }: { drempel?: number } = {}): Cel[] {
  if (!Number.isSafeInteger(drempel) || drempel < 2) throw new RangeError('drempel is een geheel getal, 2 of meer.');
  const groepen = telGroepen(aantallen);
  const { deelnemers, vsv } = grootheden(groepen, drempel);
  const onder = (wat: 'deelnemers' | 'vsv'): number[] =>
    groepen.flatMap((groep, cel) => (toonbaar(groep, drempel)[wat] ? [] : [cel]));

  const zonderDeelnemers = verberg(groepen, deelnemers, onder('deelnemers'), drempel);
  const zonderVsv = verberg(groepen, vsv, [...new Set([...zonderDeelnemers, ...onder('vsv')])], drempel);

  const cellen = groepen.map((groep, cel) => alsCel(groep, !zonderDeelnemers.has(cel), !zonderVsv.has(cel)));
  return TABELLEN.flatMap((tabel) => cellen.filter((cel) => cel.tabel === tabel));
}

function alsCel(groep: Groep, metDeelnemers: boolean, metVsv: boolean): Cel {
  const { tabel, sleutel } = KRING[groep.schakel]!;
  const van = <S extends Sleutel>(naam: S): Groep[S] | null => (sleutel.includes(naam) ? groep[naam] : null);
  return {
    tabel,
    regio: van('regio'),
    gemeente: van('gemeente'),
    brin: van('brin'),
    categorie: van('categorie'),
    geslacht: van('geslacht'),
    deelnemers: metDeelnemers ? groep.deelnemers : null,
    vsv: metVsv ? groep.vsv : null,
    percentage: metVsv ? percentage(groep.vsv, groep.deelnemers) : null,
  };
}
