import { useEffect, useRef, useState } from 'preact/hooks';
import { fragmentVan } from '../../hub/fragmentVan';
import { Kop } from '../../huisstijl/Kop';
import { Laden } from '../../huisstijl/Laden';
import { useTitel } from '../../huisstijl/useTitel';
import { adres } from '../adres';
import { alleVoorbeelden } from '../alleVoorbeelden';
import type { Gegevens, Partner } from '../Gegevens';
import { testpersonenVoor } from '../testpersonenVoor';
import type { Voorbeeldbestand } from '../Voorbeeld';
import { variabelenVan } from '../variabelenVan';
import type { Toner } from './toonGraphiql';

interface Eigen {
  partner: Partner;
  gegevens: Gegevens;
  voorbeelden: Voorbeeldbestand;
}

const inAdres = (): string | null => new URLSearchParams(location.search).get('voorbeeld');

/** Questions to try: choose one, and GraphiQL has it in its editor with the variables of today. */
export function Verkenner({ partner, gegevens, voorbeelden }: Eigen) {
  useTitel(`Verkenner ${partner.naam}`);
  const alle = alleVoorbeelden(voorbeelden);
  const [id, kies] = useState(inAdres() ?? '');
  const gekozen = alle.find((een) => een.id === id) ?? alle[0]!;
  const plaats = useRef<HTMLDivElement>(null);
  const [toner, zetToner] = useState<Toner | null>(null);

  useEffect(() => {
    let weg = () => {};
    // GraphiQL is large, and only needed here
    import('./toonGraphiql').then(({ toonGraphiql }) => {
      const nieuw = toonGraphiql(plaats.current!);
      weg = nieuw.weg;
      zetToner(() => nieuw.toon);
    });
    return () => weg();
  }, []);

  useEffect(() => {
    if (!toner) return;
    const personen = testpersonenVoor(partner, voorbeelden, gegevens.testpersonen);
    const gevraagd = personen.find(({ naam }) => naam === fragmentVan()) ?? personen[0];
    const hoort = gekozen.id === voorbeelden.testpersonen.voorbeeld;
    const waarden = variabelenVan(gekozen, gegevens, (hoort && gevraagd?.pgn) || null);
    toner({ sleutel: gekozen.id, vraag: gekozen.vraag, variabelen: JSON.stringify(waarden, null, 2) });
  }, [toner, gekozen.id]);

  return (
    <article class="verkenner">
      <section class="verkenner__keuze" aria-labelledby="voorbeelden">
        <Kop niveau={1}>Verkenner</Kop>
        <h2 class="nl-heading nl-heading--level-3" id="voorbeelden">
          Voorbeelden
        </h2>
        <ul class="voorbeelden">
          {alle.map((een) => (
            <li key={een.id}>
              <a
                href={adres(partner.id, 'verkenner', { voorbeeld: een.id })}
                class="voorbeelden__een"
                aria-current={een.id === gekozen.id ? 'true' : undefined}
                onClick={(gebeurtenis) => {
                  if (gebeurtenis.metaKey || gebeurtenis.ctrlKey || gebeurtenis.shiftKey) return;
                  gebeurtenis.preventDefault();
                  history.replaceState(null, '', adres(partner.id, 'verkenner', { voorbeeld: een.id }));
                  kies(een.id);
                }}
              >
                {een.naam}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="verkenner__vak" aria-label="Vraag en antwoord">
        <p class="verkenner__zin" role="status">
          {gekozen.toont}
        </p>
        <p class="klein verkenner__toetsen">
          Met het toetsenbord: Enter om in een vak te typen, Esc om eruit te gaan, Ctrl+Enter om de vraag te stellen.
        </p>
        {!toner && <Laden wat="De verkenner" regels={16} />}
        {/* its own words are English, and read as such */}
        <div ref={plaats} class="verkenner__graphiql" lang="en" />
      </section>
    </article>
  );
}
