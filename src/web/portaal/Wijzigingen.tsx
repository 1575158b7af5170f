import { stel } from '../hub/stel';
import { useAntwoord } from '../hub/useAntwoord';
import { datum } from '../huisstijl/datum';
import type { ContractQuery } from './contract.gen';

interface Versie {
  versie: number;
  /** its first day; still to come when it has been announced only */
  datum: string;
  aangekondigd: string | null;
  /** whether what was good may not be any more */
  ingrijpend: boolean;
  /** what is different, a line each */
  woorden: string[];
}

interface Eigen {
  soorten: Map<string, ContractQuery['__schema']['types'][number]>;
  /** the version that is in force, as on receipts */
  contractversie: string;
  vandaag: string;
}

const VRAAG = '{ mijnAutorisatie { wijzigingen { versie datum aangekondigd ingrijpend woorden } } }';

async function haal(): Promise<Versie[]> {
  const { json } = await stel({ query: VRAAG });
  const { data } = json as { data?: { mijnAutorisatie: { wijzigingen: Versie[] } } };
  return data?.mijnAutorisatie.wijzigingen ?? [];
}

/** The versions of the contract and what is different in each, the newest first; a contract that does not tell has none. */
export function Wijzigingen({ soorten, contractversie, vandaag }: Eigen) {
  const vertelt = soorten.get('MijnAutorisatie')?.fields?.some(({ name }) => name === 'wijzigingen') ?? false;
  const { data } = useAntwoord(vertelt ? 'wijzigingen' : null, haal);
  if (!data?.length)
    return (
      <p class="portaal__zin">
        Van eerdere versies is hier niets bekend; nu geldt <code>{contractversie}</code>.
      </p>
    );
  return (
    <ul class="wijzigingen">
      {[...data].reverse().map(({ versie, datum: vanaf, aangekondigd, ingrijpend, woorden }) => (
        <li key={versie}>
          <strong>Versie {versie}</strong>, {vanaf > vandaag ? 'aangekondigd: geldt' : 'geldt'} vanaf{' '}
          {datum.voluit(vanaf)}
          {aangekondigd && ` (aangekondigd op ${datum.voluit(aangekondigd)})`}
          {ingrijpend && ' — ingrijpend: controleer uw vragen'}
          {woorden.length > 0 ? (
            <ul>
              {woorden.map((regel) => (
                <li key={regel}>{regel}</li>
              ))}
            </ul>
          ) : (
            <p class="klein">De eerste versie, of dezelfde als daarvoor.</p>
          )}
        </li>
      ))}
    </ul>
  );
}
