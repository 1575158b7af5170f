import { Tabel } from '../huisstijl/Tabel';
import { moment } from './moment';
import type { Opdracht } from './Stand';

/** What came out of an order: what is not well first. */
export function Uitkomst({ opdracht: { klaar, door, goed, regels }, wat }: { opdracht: Opdracht; wat: string }) {
  return (
    <>
      <p>
        {wat} {moment(klaar!)}, door {door}:{' '}
        <strong class={goed ? 'goed' : 'slecht'}>{goed ? 'alles goed' : 'niet goed'}</strong>.
      </p>
      <details open={!goed}>
        <summary>Wat eruit kwam</summary>
        <Tabel
          bijschrift={`${wat}: wat eruit kwam`}
          rijen={regels.toSorted((een, ander) => Number(een.goed) - Number(ander.goed))}
          sleutel={(regel) => regel.wat}
          kolommen={[
            { kop: 'Wat', waarde: (regel) => regel.wat },
            { kop: 'Uitkomst', waarde: ({ uitkomst }) => uitkomst },
            {
              kop: 'Goed',
              waarde: (regel) => <span class={regel.goed ? 'goed' : 'slecht'}>{regel.goed ? 'ja' : 'nee'}</span>,
            },
          ]}
        />
      </details>
    </>
  );
}
