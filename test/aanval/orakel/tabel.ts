import { Geweigerd } from './Geweigerd';
import type { Bron, Wortel } from './Orakel';

const SLEUTELS = ['regio', 'gemeente', 'brin', 'categorie', 'geslacht'] as const;
type Cel = Record<(typeof SLEUTELS)[number], string | null> & { schooljaar: number; tabel: string };

/** What is not there comes first. */
const opSleutel = (a: Cel, b: Cel): number => {
  for (const sleutel of SLEUTELS) {
    const [een, ander] = [a[sleutel], b[sleutel]];
    if (een === ander) continue;
    if (een === null || ander === null) return een === null ? -1 : 1;
    if (sleutel === 'regio') return Number(een) - Number(ander);
    return een < ander ? -1 : 1;
  }
  return 0;
};

/** The yearly tables as they were published and protected, once and for everybody. */
export async function tabel({ db }: Bron): Promise<Wortel> {
  const jaren = await db.query<{ schooljaar: number }>('select schooljaar from vsv.publicatie');
  const { rows } = await db.query<Cel>(
    `select schooljaar, tabel, regio::text, gemeente, brin, categorie, geslacht, deelnemers, vsv, percentage::float8
     from vsv.publicatiecel`,
  );
  const gepubliceerd = new Set(jaren.rows.map(({ schooljaar }) => schooljaar));
  return ({ tabel, schooljaar }, beurt) => {
    const jaar = Number((schooljaar as string).slice(0, 4));
    if (!gepubliceerd.has(jaar)) throw new Geweigerd('ONGELDIGE_WAARDE');
    const cellen = rows.filter((cel) => cel.schooljaar === jaar && cel.tabel === tabel).sort(opSleutel);
    beurt.rijen += cellen.length;
    return cellen;
  };
}
