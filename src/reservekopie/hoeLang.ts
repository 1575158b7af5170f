/** A time in the largest two units that it takes, in words. */
export function hoeLang(ms: number): string {
  const minuten = Math.max(0, Math.round(ms / 60_000));
  const [dagen, uren, rest] = [Math.floor(minuten / 1440), Math.floor(minuten / 60) % 24, minuten % 60];
  const dag = dagen === 1 ? '1 dag' : `${dagen} dagen`;
  if (dagen) return `${dag} en ${uren} uur`;
  const minuut = rest === 1 ? '1 minuut' : `${rest} minuten`;
  return uren ? `${uren} uur en ${minuut}` : minuut;
}
