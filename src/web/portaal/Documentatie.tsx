import { Foutmelding } from '../hub/Foutmelding';
import { useVraag } from '../hub/useVraag';
import { Kop } from '../huisstijl/Kop';
import { Laden } from '../huisstijl/Laden';
import { useTitel } from '../huisstijl/useTitel';
import { Contractsoorten } from './Contractsoorten';
import { Contractvraag } from './Contractvraag';
import { type AutorisatieQuery, ContractDocument } from './contract.gen';
import type { Partner } from './Gegevens';
import { Grenzen } from './Grenzen';
import { Grondslag } from './Grondslag';
import { Sdl } from './Sdl';
import { Wijzigingen } from './Wijzigingen';

interface Eigen {
  partner: Partner;
  mijn: AutorisatieQuery['mijnAutorisatie'];
  vandaag: string;
}

const HOOFDSTUKKEN: [id: string, naam: string][] = [
  ['grondslag', 'Waarvoor en waarom'],
  ['rijen', 'Over wie'],
  ['vragen', 'Welke vragen'],
  ['gegevens', 'Welke gegevens'],
  ['grenzen', 'Grenzen'],
  ['wijzigingen', 'Wijzigingen'],
  ['contract', 'Het contract zelf'],
];

/** What a partner may ask, of whom, how precisely and on which grounds: all of it as the hub tells the partner itself. */
export function Documentatie({ partner, mijn, vandaag }: Eigen) {
  useTitel(`Documentatie ${mijn.naam}`);
  const contract = useVraag(ContractDocument, {});
  if (contract.fout) return <Foutmelding heelScherm fout={contract.fout} opnieuw={contract.opnieuw} />;
  if (!contract.data) return <Laden heelScherm wat="De documentatie" regels={14} />;
  const { types, queryType, mutationType } = contract.data.__schema;
  const soorten = new Map(types.map((soort) => [soort.name ?? '', soort]));
  const vragen = [queryType, mutationType].flatMap((wortel) => soorten.get(wortel?.name ?? '')?.fields ?? []);
  return (
    <article class="portaal documentatie">
      <Kop niveau={1}>{mijn.naam}</Kop>
      <p class="nl-paragraph nl-paragraph--lead portaal__zin">{mijn.doelomschrijving}</p>
      <nav aria-label="Op deze pagina" class="niet-afdrukken">
        <ul class="inhoudsopgave">
          {HOOFDSTUKKEN.map(([id, naam]) => (
            <li key={id}>
              <a href={`#${id}`} class="nl-link">
                {naam}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Grondslag mijn={mijn} />
      <Kop niveau={2} id="vragen">
        Welke vragen
      </Kop>
      {vragen.map((vraag) => (
        <Contractvraag key={vraag.name} {...{ vraag, soorten }} limieten={mijn.limieten} />
      ))}
      <Contractsoorten
        soorten={types.filter(({ name }) => ![queryType.name, mutationType?.name].includes(name))}
        velden={mijn.velden}
      />
      <Grenzen limieten={mijn.limieten} drempels={mijn.drempels} />
      <Kop niveau={2} id="wijzigingen">
        Wijzigingen
      </Kop>
      <Wijzigingen {...{ soorten, vandaag }} contractversie={mijn.contractversie} />
      <Kop niveau={2} id="contract">
        Het contract zelf
      </Kop>
      <p class="portaal__zin">
        Versie <code>{mijn.contractversie}</code>, in de schemataal van GraphQL (SDL). Buiten de demo is introspectie
        uit: dan krijgt u het contract zo.
      </p>
      <Sdl sdl={mijn.sdl} bestand={`${partner.afnemer}.graphql`} />
    </article>
  );
}
