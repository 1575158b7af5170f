import { datum } from '../huisstijl/datum';
import { Kop } from '../huisstijl/Kop';
import { Tabel } from '../huisstijl/Tabel';
import type { PersoonQuery } from './contract.gen';
import type { Streek } from './Streek';
import { uitstroomnaam } from './uitstroomnaam';

type Inschrijving = NonNullable<
  PersoonQuery['vsvDeelnemers']['edges'][number]['node']['onderwijsdeelnemer']
>['inschrijvingen'][number];

/** The education that somebody has now, or had last. */
export function Inschrijvingen({ streek, rijen }: { streek: Streek; rijen: Inschrijving[] }) {
  const dag = (waarde: string | null) => (waarde ? datum.cijfers(waarde) : '–');
  return (
    <section>
      <Kop niveau={2}>Laatste onderwijs</Kop>
      {rijen.length === 0 ? (
        <p>Er is geen inschrijving bekend.</p>
      ) : (
        <Tabel
          bijschrift="Laatste inschrijvingen"
          rijen={rijen}
          sleutel={({ rijsleutel }) => rijsleutel!}
          kolommen={[
            { kop: 'School', waarde: ({ brin }) => streek.school(brin) },
            { kop: 'Vestiging', waarde: ({ brin, vestiging }) => `${brin ?? ''}${vestiging ?? ''}` },
            {
              kop: 'Onderwijs',
              waarde: ({ onderwijssoort, niveau, leerweg, intensiteit, bekostigd }) =>
                [
                  onderwijssoort,
                  niveau && `niveau ${niveau}`,
                  leerweg,
                  intensiteit === 'EX' && 'examendeelnemer',
                  bekostigd === false && 'niet bekostigd',
                ]
                  .filter(Boolean)
                  .join(', '),
            },
            { kop: 'Opleidingscode', waarde: ({ opleidingscode }) => opleidingscode ?? '–' },
            { kop: 'Ingeschreven', waarde: ({ datumIn }) => dag(datumIn) },
            { kop: 'Uitgeschreven', waarde: ({ datumUit }) => dag(datumUit) },
            { kop: 'Reden uitstroom', waarde: ({ redenUitstroom }) => uitstroomnaam(redenUitstroom) },
          ]}
        />
      )}
    </section>
  );
}
