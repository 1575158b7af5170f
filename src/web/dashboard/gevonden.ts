import type { Jongere } from './haalJongeren';
import type { Jongerenkolom } from './jongerenkolommen';

/** Who is looked for: by anything in the columns, and by name in the order in which one says it. */
export function gevonden(jongeren: Jongere[], kolommen: Jongerenkolom[], zoek: string): Jongere[] {
  const gezocht = zoek.trim().toLocaleLowerCase('nl');
  if (!gezocht) return jongeren;
  return jongeren.filter((een) => {
    const wie = een.onderwijsdeelnemer;
    const voluit = wie ? [wie.voornamen, wie.voorvoegsel, wie.achternaam].filter(Boolean).join(' ') : '';
    return [voluit, ...kolommen.map(({ tekst }) => tekst(een))].some((tekst) =>
      tekst.toLocaleLowerCase('nl').includes(gezocht),
    );
  });
}
