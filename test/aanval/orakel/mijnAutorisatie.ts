import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Slice } from '../../../src/policy/Slice';
import type { Wortel } from './Orakel';
import { tekst } from './tekst';

/** What an agency is told of its own authorisation: its file, and the contract as it was published. */
export function mijnAutorisatie(slice: Slice): Wortel {
  const { afnemer, autorisatie, vragers } = slice;
  const pad = join(__dirname, '../../../schema/contracts', `${afnemer.afnemer}.graphql`);
  const contract = readFileSync(pad, 'utf8');
  const { grondslag, geldig, limieten, wortelvelden, kAnonimiteit, raster, gebied: soort } = autorisatie;
  const velden = Object.entries(autorisatie.cellen).filter(([, { precisie }]) => precisie !== 'afwezig');
  const grenzen = Object.values(wortelvelden).flatMap(({ hoogstens = {} }) => Object.values(hoogstens));
  const minstens = [limieten.drempel, kAnonimiteit?.drempel].filter((een) => een !== undefined);
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
      limieten: [limieten.diepte, limieten.wortelvelden, 500, limieten.waarden, ...grenzen].map((hoogstens) => ({
        ...{ hoogstens, waarvan: tekst },
      })),
      drempels: minstens.map((een) => ({ minstens: een, waarvan: tekst })),
    };
  };
}
