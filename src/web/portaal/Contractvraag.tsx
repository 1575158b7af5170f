import { Kop } from '../huisstijl/Kop';
import type { AutorisatieQuery, ContractQuery } from './contract.gen';
import { soortnaam } from './soortnaam';

type Soort = ContractQuery['__schema']['types'][number];
type Veld = NonNullable<Soort['fields']>[number];
type Invoer = Veld['args'][number];

interface Eigen {
  vraag: Veld;
  soorten: Map<string, Soort>;
  limieten: AutorisatieQuery['mijnAutorisatie']['limieten'];
}

const kaal = (invoer: Invoer): string => soortnaam(invoer.type).replace(/[[\]!]/g, '');

/** One question of the contract, with its arguments and the most that each may ask for. */
export function Contractvraag({ vraag: { name, description, args, type }, soorten, limieten }: Eigen) {
  const hoogstens = (arg: string) => limieten.find(({ waarvan }) => waarvan === `${name}(${arg})`)?.hoogstens;
  // a filter is shown as what is in it, as it is granted
  const argumenten = args.flatMap((arg): [naam: string, arg: Invoer][] => {
    const binnenin = soorten.get(kaal(arg))?.inputFields;
    return binnenin ? binnenin.map((een): [string, Invoer] => [`${arg.name}.${een.name}`, een]) : [[arg.name, arg]];
  });
  return (
    <section class="vraag">
      <Kop niveau={3} id={`vraag-${name}`}>
        <code>{name}</code>
      </Kop>
      {description && <p>{description}</p>}
      <p class="klein">
        Antwoord: <code>{soortnaam(type)}</code>
      </p>
      {argumenten.length > 0 && (
        <dl class="vraag__argumenten">
          {argumenten.map(([naam, arg]) => (
            <div key={naam}>
              <dt>
                <code>{naam}</code> <code class="klein">{soortnaam(arg.type)}</code>
              </dt>
              <dd>
                {arg.description}
                {hoogstens(naam) !== undefined && ` Ten hoogste ${hoogstens(naam)?.toLocaleString('nl-NL')}.`}
                {arg.defaultValue && ` Zonder opgave: ${arg.defaultValue}.`}
                {soortnaam(arg.type).endsWith('!') && !arg.defaultValue && ' Verplicht.'}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
