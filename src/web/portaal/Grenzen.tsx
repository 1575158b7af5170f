import { Kop } from '../huisstijl/Kop';
import { Tabel } from '../huisstijl/Tabel';
import type { AutorisatieQuery } from './contract.gen';

type Mijn = AutorisatieQuery['mijnAutorisatie'];

/** How much may be asked at once, and how small a group may be. */
export function Grenzen({ limieten, drempels }: Pick<Mijn, 'limieten' | 'drempels'>) {
  const rijen = [
    ...limieten.map(({ waarvan, hoogstens }) => ({
      waarvan,
      grens: `ten hoogste ${hoogstens.toLocaleString('nl-NL')}`,
    })),
    ...drempels.map(({ waarvan, minstens }) => ({ waarvan, grens: `ten minste ${minstens.toLocaleString('nl-NL')}` })),
  ];
  return (
    <>
      <Kop niveau={2} id="grenzen">
        Grenzen
      </Kop>
      <Tabel
        bijschrift="Grenzen van dit contract"
        rijen={rijen}
        sleutel={({ waarvan }) => waarvan}
        kolommen={[
          { kop: 'Waarvan', waarde: ({ waarvan }) => waarvan },
          { kop: 'Grens', waarde: ({ grens }) => grens },
        ]}
      />
    </>
  );
}
