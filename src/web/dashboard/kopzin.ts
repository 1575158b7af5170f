import { datum } from '../huisstijl/datum';
import { getal } from '../huisstijl/getal';
import { betekenis } from './betekenis';
import type { MaandFragment } from './contract.gen';

export interface Kopzinfeiten {
  /** the last list, the one before, and that of a year earlier */
  maand: MaandFragment | undefined;
  ervoor: MaandFragment | undefined;
  vorigJaar: MaandFragment | undefined;
  /** where most of the new ones live, and how many; null when there is no such place */
  meeste: { naam: string; erbij: number } | null;
}

function vergeleken(nu: number, toen: number): string {
  if (nu === toen) return 'evenveel als een jaar eerder';
  const verschil = `, ${getal.heel(Math.abs(nu - toen))} ${nu > toen ? 'minder dan nu' : 'meer dan nu'}`;
  return `een jaar eerder ${toen === 1 ? 'was' : 'waren'} het er ${getal.heel(toen)}${betekenis.kleinVerschil(nu, toen) ? '' : verschil}`;
}

function nieuwen({ maand, ervoor, meeste }: Kopzinfeiten): string {
  const { aantal, nieuw } = maand!;
  const waar =
    meeste &&
    (meeste.erbij === nieuw ? `${nieuw === 1 ? 'uit' : 'allen uit'} ${meeste.naam}` : `de meesten uit ${meeste.naam}`);
  // in the first month of a year everybody is new
  if (!ervoor) return waar ? `, ${waar}` : '';
  if (nieuw === 0) return ', van wie niemand nieuw';
  const wie = nieuw === aantal ? (aantal === 1 ? 'nieuw' : 'allen nieuw') : `van wie ${getal.heel(nieuw)} nieuw`;
  return `, ${wie}${waar ? ` (${waar})` : ''}`;
}

/** What matters this month, in one sentence; null when there is no list yet. */
export function kopzin(feiten: Kopzinfeiten): string | null {
  const { maand, vorigJaar } = feiten;
  if (!maand) return null;
  const { aantal } = maand;
  const wie =
    aantal === 0 ? 'staat niemand' : `${aantal === 1 ? 'staat' : 'staan'} ${getal.van(aantal, 'jongere', 'jongeren')}`;
  return [
    `In ${datum.maand(maand.maand)} ${wie} op de maandlijst`,
    aantal > 0 ? nieuwen(feiten) : '',
    vorigJaar ? `; ${vergeleken(aantal, vorigJaar.aantal)}` : '',
    '.',
  ].join('');
}
