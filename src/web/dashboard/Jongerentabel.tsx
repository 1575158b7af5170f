import { getal } from '../huisstijl/getal';
import { Tabel } from '../huisstijl/Tabel';
import { adres } from './adres';
import type { Jongere } from './haalJongeren';
import type { Jongerenkolom } from './jongerenkolommen';
import type { Keuze } from './Keuze';

interface Eigen {
  bijschrift: string;
  keuze: Keuze;
  kolommen: Jongerenkolom[];
  /** the column that the list is in the order of, and which way */
  kolom: Jongerenkolom;
  op: boolean;
  rijen: Jongere[];
  /** somebody is looking for a name: then the page of the address says nothing */
  zoekend: boolean;
}

const PER_BLAD = 25;

/** A page of a list. */
export function Jongerentabel({ bijschrift, keuze, kolommen, kolom, op, rijen, zoekend }: Eigen) {
  const bladen = Math.max(1, Math.ceil(rijen.length / PER_BLAD));
  const blad = zoekend ? 1 : Math.min(bladen, Math.max(1, Number(keuze.blad) || 1));
  const deze = rijen.slice((blad - 1) * PER_BLAD, zoekend ? undefined : blad * PER_BLAD);
  const lijst = (meer: Partial<Keuze>) => adres('jongeren', { ...keuze, ...meer });
  const sorteer = (id: string) =>
    lijst({ sorteer: id, richting: id === kolom.id && op ? 'af' : undefined, blad: undefined });
  return (
    <>
      <Tabel
        bijschrift={bijschrift}
        rijen={deze}
        sleutel={({ rijsleutel }) => rijsleutel!}
        kolommen={kolommen.map((een, nr) => ({
          kop: (
            <a class="tabel__sorteer" href={sorteer(een.id)}>
              {een.kop}
              <span aria-hidden="true">{een.id === kolom.id ? (op ? ' ▲' : ' ▼') : ''}</span>
            </a>
          ),
          sortering: een.id === kolom.id ? (op ? 'ascending' : 'descending') : undefined,
          getal: een.getal,
          waarde: (jongere: Jongere) =>
            nr === 0 ? (
              <a
                class="nl-link"
                href={`${lijst({})}#${jongere.rijsleutel}`}
                // without a name, what tells one from the other
                aria-label={
                  jongere.onderwijsdeelnemer
                    ? undefined
                    : [een, ...kolommen.filter(({ id }) => id === 'gemeente' || id === 'niveau')]
                        .map(({ tekst }) => tekst(jongere))
                        .join(', ')
                }
              >
                {een.tekst(jongere)}
              </a>
            ) : (
              een.tekst(jongere)
            ),
        }))}
      />
      {!zoekend && bladen > 1 && (
        <nav class="bladen" aria-label="Bladzijden">
          {blad > 1 && (
            <a class="nl-link" rel="prev" href={lijst({ blad: blad === 2 ? undefined : String(blad - 1) })}>
              Vorige
            </a>
          )}
          <span>
            Bladzijde {getal.heel(blad)} van {getal.heel(bladen)}
          </span>
          {blad < bladen && (
            <a class="nl-link" rel="next" href={lijst({ blad: String(blad + 1) })}>
              Volgende
            </a>
          )}
        </nav>
      )}
    </>
  );
}
