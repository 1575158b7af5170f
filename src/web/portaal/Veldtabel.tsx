import { Kop } from '../huisstijl/Kop';
import { type Kolom, Tabel } from '../huisstijl/Tabel';
import type { AutorisatieQuery, ContractQuery } from './contract.gen';
import { soortnaam } from './soortnaam';

type Soort = ContractQuery['__schema']['types'][number];
type Veld = NonNullable<Soort['fields']>[number];

interface Eigen {
  soort: Soort;
  velden: AutorisatieQuery['mijnAutorisatie']['velden'];
}

/** The fields of a type; of what is about a person also how precisely it is provided, and how sure that is. */
export function Veldtabel({ soort, velden }: Eigen) {
  const eigen = new Map(velden.filter((een) => een.soort === soort.name).map((een) => [een.veld, een]));
  const kolommen: Kolom<Veld>[] = [
    {
      kop: 'Veld',
      waarde: ({ name, type }) => (
        <>
          <code>{name}</code> <code class="klein">{soortnaam(type)}</code>
        </>
      ),
    },
    { kop: 'Betekenis', waarde: ({ description }) => description },
  ];
  const overPersonen: Kolom<Veld>[] = [
    { kop: 'Precisie', waarde: ({ name }) => eigen.get(name)?.precisie },
    { kop: 'Zekerheid', waarde: ({ name }) => eigen.get(name)?.zekerheid },
    { kop: 'Uitleg', waarde: ({ name }) => eigen.get(name)?.uitleg },
  ];
  return (
    <section class="soort">
      <Kop niveau={3} id={`soort-${soort.name}`}>
        <code>{soort.name}</code>
      </Kop>
      {soort.description && <p>{soort.description}</p>}
      {soort.fields && (
        <Tabel
          bijschrift={`Velden van ${soort.name}`}
          kolommen={eigen.size > 0 ? [...kolommen, ...overPersonen] : kolommen}
          rijen={soort.fields}
          sleutel={({ name }) => name}
        />
      )}
      {soort.enumValues && (
        <ul class="soort__waarden">
          {soort.enumValues.map(({ name, description }) => (
            <li key={name}>
              <code>{name}</code> {description}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
