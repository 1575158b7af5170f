import { getal } from '../huisstijl/getal';
import { Tabel } from '../huisstijl/Tabel';
import type { Staaf } from './Staaf';

interface Eigen {
  /** what the bars are of: "Gemeente" */
  soort: string;
  bijschrift: string;
  staven: Staaf[];
  /** what stands where there is no percentage */
  zonderPercentage: string;
}

/** The numbers of a picture with bars, as a table. */
export function Staaftabel({ soort, bijschrift, staven, zonderPercentage }: Eigen) {
  const norm = {
    kop: 'Norm',
    getal: true,
    waarde: ({ norm }: Staaf) => (norm == null ? '–' : getal.norm(norm)),
  };
  return (
    <Tabel
      bijschrift={bijschrift}
      rijen={staven}
      sleutel={({ sleutel }) => sleutel}
      kolommen={[
        { kop: soort, waarde: ({ naam, eigen }) => (eigen ? <strong>{naam}</strong> : naam) },
        { kop: 'Nieuwe vsv’ers', getal: true, waarde: (staaf) => <Aantal {...staaf} /> },
        { kop: 'Van', getal: true, waarde: ({ van }) => (van === null ? '–' : getal.heel(van)) },
        {
          kop: 'Percentage',
          getal: true,
          waarde: ({ percentage }) => (percentage === null ? zonderPercentage : getal.procent(percentage)),
        },
        ...(staven.some((staaf) => staaf.norm != null) ? [norm] : []),
      ]}
    />
  );
}

function Aantal({ aantal, adres, naam }: Staaf) {
  if (aantal === null) return <>niet getoond</>;
  if (!adres) return <>{getal.heel(aantal)}</>;
  return (
    <a class="nl-link" href={adres} aria-label={`${naam}: ${getal.heel(aantal)}, toon wie dit zijn`}>
      {getal.heel(aantal)}
    </a>
  );
}
