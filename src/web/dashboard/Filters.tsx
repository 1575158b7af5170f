import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { useVraag } from '../hub/useVraag';
import { Keuzelijst } from '../huisstijl/Keuzelijst';
import { Knop } from '../huisstijl/Knop';
import { adres } from './adres';
import { KeuzesDocument } from './contract.gen';
import type { Keuze, Scherm } from './Keuze';
import { NIVEAUS, niveaunaam } from './niveaunaam';
import type { Streek } from './Streek';

interface Eigen {
  streek: Streek;
  pagina: Scherm;
  keuze: Keuze;
  /** of which yearly figures the municipalities, schools and levels are offered */
  jaar: string;
  /** choices of one screen only */
  children?: ComponentChildren;
}

const opNaam = (een: { naam: string }, ander: { naam: string }) => een.naam.localeCompare(ander.naam, 'nl');

/** What the figures are of. Every choice is in the address. */
export function Filters({ streek, pagina, keuze, jaar, children }: Eigen) {
  const { route } = useLocation();
  const { data } = useVraag(KeuzesDocument, { jaar, regio: streek.regio });
  const kies = (nieuw: Partial<Keuze>) => route(adres(pagina, { ...keuze, ...nieuw, blad: undefined }));
  const alle = (naam: string) => ({ waarde: '', naam });
  const gemeenten = (data?.gemeenten.groepen ?? [])
    .flatMap(({ gemeente }) => (gemeente ? [{ waarde: gemeente, naam: streek.gemeente(gemeente) }] : []))
    .sort(opNaam);
  const scholen = (data?.scholen.groepen ?? [])
    .flatMap(({ brin }) => (brin ? [{ waarde: brin, naam: streek.school(brin) }] : []))
    .sort(opNaam);
  const niveaus = NIVEAUS.filter((niveau) => data?.niveaus.groepen.some(({ categorie }) => categorie === niveau)).map(
    (niveau) => ({ waarde: niveau, naam: niveaunaam(niveau) }),
  );
  const gekozen = keuze.gemeente || keuze.school || keuze.niveau;
  return (
    <form class="filters" aria-label="Kies waarover de cijfers gaan" onSubmit={(een) => een.preventDefault()}>
      <Keuzelijst
        label="Gemeente"
        waarde={keuze.gemeente ?? ''}
        opties={[alle('Alle gemeenten'), ...gemeenten]}
        kies={(gemeente) => kies({ gemeente })}
      />
      <Keuzelijst
        label="School"
        waarde={keuze.school ?? ''}
        opties={[alle('Alle scholen'), ...scholen]}
        kies={(school) => kies({ school })}
      />
      <Keuzelijst
        label="Niveau"
        waarde={keuze.niveau ?? ''}
        opties={[alle('Alle niveaus'), ...niveaus]}
        kies={(niveau) => kies({ niveau })}
      />
      {children}
      {gekozen && (
        <Knop soort="subtle" class="filters__wissen" onClick={() => kies({ gemeente: '', school: '', niveau: '' })}>
          Filters wissen
        </Knop>
      )}
    </form>
  );
}
