import { Kop } from '../huisstijl/Kop';
import type { AutorisatieQuery, ContractQuery } from './contract.gen';
import { precisies } from './precisies';
import { Veldtabel } from './Veldtabel';
import { zekerheden } from './zekerheden';

interface Eigen {
  soorten: ContractQuery['__schema']['types'];
  velden: AutorisatieQuery['mijnAutorisatie']['velden'];
}

/** What answers are made of: first what is about persons, with how precisely and how sure; then the rest of the contract. */
export function Contractsoorten({ soorten, velden }: Eigen) {
  const eigen = soorten.filter(({ kind, name }) => ['OBJECT', 'ENUM'].includes(kind) && !name?.startsWith('__'));
  const [overPersonen, andere] = [true, false].map((over) =>
    eigen.filter(({ name }) => velden.some(({ soort }) => soort === name) === over),
  ) as [typeof eigen, typeof eigen];
  const gebruikt = [...new Set(velden.map(({ precisie }) => precisie))];
  return (
    <>
      <Kop niveau={2} id="gegevens">
        Welke gegevens
      </Kop>
      {overPersonen.length === 0 && <p>Dit contract geeft geen gegevens over personen.</p>}
      {overPersonen.length > 0 && (
        <div class="naast">
          <section class="kader-uitleg" aria-labelledby="precisie">
            <h3 class="nl-heading nl-heading--level-3" id="precisie">
              Precisie
            </h3>
            <dl>
              {gebruikt.map((naam) => (
                <div key={naam}>
                  <dt>{naam}</dt>
                  <dd>{precisies[naam] ?? ''}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section class="kader-uitleg" aria-labelledby="zekerheid">
            <h3 class="nl-heading nl-heading--level-3" id="zekerheid">
              Zekerheid
            </h3>
            <dl>
              {zekerheden.map(([naam, betekenis]) => (
                <div key={naam}>
                  <dt>{naam}</dt>
                  <dd>{betekenis}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      )}
      {overPersonen.map((soort) => (
        <Veldtabel key={soort.name} {...{ soort, velden }} />
      ))}
      {overPersonen.length > 0 && <Kop niveau={2}>Wat er verder in antwoorden staat</Kop>}
      {andere.map((soort) => (
        <Veldtabel key={soort.name} {...{ soort, velden }} />
      ))}
    </>
  );
}
