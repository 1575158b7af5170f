import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Slice } from '../../../src/policy/Slice';
import type { Wortel } from './Orakel';
import { tekst } from './tekst';
import { versiesVan } from './versiesVan';

const CONTRACTEN = join(__dirname, '../../../schema/contracts');

/** What an agency is told of its own authorisation: its file, and the contract as it was published. */
export function mijnAutorisatie(slice: Slice): Wortel {
  const { afnemer, autorisatie, vragers } = slice;
  const pad = join(CONTRACTEN, `${afnemer.afnemer}.graphql`);
  const contract = readFileSync(pad, 'utf8');
  const { grondslag, geldig, limieten, wortelvelden, kAnonimiteit, raster, gebied: soort } = autorisatie;
  const velden = Object.entries(autorisatie.cellen).filter(([, { precisie }]) => precisie !== 'afwezig');
  const grenzen = Object.values(wortelvelden).flatMap(({ hoogstens = {} }) => Object.values(hoogstens));
  const minstens = [limieten.drempel, kAnonimiteit?.drempel].filter((een) => een !== undefined);
  const { puntenPerUur, personenPerDag } = limieten.budget;
  const budget = personenPerDag === null ? [puntenPerUur] : [puntenPerUur, personenPerDag];
  const versies = versiesVan(afnemer.afnemer);
  return (_args, beurt) => {
    const { gebied } = beurt;
    beurt.rijen += 1;
    const vrager = vragers.find((een) => !soort || een.gebied.join() === gebied.join())!;
    return {
      ...{ afnemer: afnemer.afnemer, naam: vrager.naam, oin: vrager.oin, doel: afnemer.doel },
      ...{ doelomschrijving: afnemer.doelomschrijving, contractversie: slice.contractversie, ...grondslag },
      ...{ grondslag: grondslag.artikelen, geldigVan: geldig.van, geldigTot: geldig.tot },
      ...{ rijen: autorisatie.rijen.woorden, gebied: soort ? gebied : null, raster: raster && tekst },
      // the file's name and what it is derived from stand above it
      sdl: contract.slice(contract.indexOf('\n\n') + 2),
      velden: velden.map(([sleutel, { precisie, zekerheid, uitleg = null }]) => {
        const [soort, veld] = sleutel.split('.');
        return { soort, veld, precisie, zekerheid, uitleg };
      }),
      gemachtigde: null,
      wijzigingen: versies,
      limieten: [limieten.diepte, limieten.wortelvelden, 500, limieten.waarden, ...budget, ...grenzen].map(
        (hoogstens) => ({
          ...{ hoogstens, waarvan: tekst },
        }),
      ),
      drempels: minstens.map((een) => ({ minstens: een, waarvan: tekst })),
    };
  };
}
