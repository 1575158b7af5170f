const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Why a text is no persoonsgebonden nummer, or null. Regeling structurele gegevenslevering WPO/WEC §4.2.7: the weighted sum of
 * nine digits leaves nothing of eleven (burgerservicenummer, signal 750) or five (onderwijsnummer, signal 751).
 */
export function nummerfout(tekst: string): 'LENGTE' | 'TEKENS' | 'CONTROLEGETAL' | null {
  if (tekst.length !== 9) return 'LENGTE';
  const cijfers = [...tekst].map((teken) => '0123456789'.indexOf(teken));
  if (cijfers.some((cijfer) => cijfer < 0)) return 'TEKENS';
  const som = cijfers.reduce((totaal, cijfer, plaats) => totaal + cijfer * GEWICHTEN[plaats]!, 0);
  const rest = ((som % 11) + 11) % 11;
  return (rest === 0 || rest === 5) && cijfers.some((cijfer) => cijfer > 0) ? null : 'CONTROLEGETAL';
}
