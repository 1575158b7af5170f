const heel = new Intl.NumberFormat('nl-NL');
const tweeDecimalen = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const hoogstensTwee = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const verschil = new Intl.NumberFormat('nl-NL', { signDisplay: 'exceptZero' });
const enkelvoud = new Intl.PluralRules('nl-NL');

/** Numbers as they are written in Dutch. */
export const getal = {
  /** 1.234 */
  heel: (n: number) => heel.format(n),
  /** 2,31% */
  procent: (n: number) => `${tweeDecimalen.format(n)}%`,
  /** 9,2% */
  norm: (n: number) => `${hoogstensTwee.format(n)}%`,
  /** +2, −1 or 0 */
  verschil: (n: number) => verschil.format(n).replace('-', '−'),
  /** +2,85 procentpunt */
  procentpunt: (n: number) => `${n > 0 ? '+' : n < 0 ? '−' : ''}${tweeDecimalen.format(Math.abs(n))} procentpunt`,
  /** 1 jongere, 2 jongeren */
  van: (n: number, een: string, meer: string) => `${heel.format(n)} ${enkelvoud.select(n) === 'one' ? een : meer}`,
};
