import { Controleuitkomst } from '../../schema/Controleuitkomst';
import type { Inschrijving } from '../../schema/Inschrijving';
import type { Inschrijvingscontrole } from '../../schema/Inschrijvingscontrole';
import type { Onderwijsdeelnemer } from '../../schema/Onderwijsdeelnemer';
import { BronFout } from '../errors';
import type { Slice } from '../policy/Slice';
import { leesbareVelden, leesKolommen } from '../projecties/lezen';
import { rijPredicaat } from '../projecties/predicaat';
import { terug } from '../projecties/raster';
import type { Datum } from '../values/Datum';
import { kwartaalbegin, kwartalenTerug } from '../values/Kwartaal';
import { leesPgn } from '../values/Pgn';
import type { Aanvraag } from './Aanvraag';
import { voorbereid } from './voorbereid';

/** The enrolments' order in an answer; what the slice does not have falls out. */
const VOLGORDE = ['datumIn', 'brin', 'vestiging', 'onderwijssoort', 'datumUit'];

interface Vorm {
  naam: string | undefined;
  tekst: string;
  deelnemer: string[];
  inschrijving: string[];
}

const vormen = new WeakMap<Slice, Map<string, Vorm>>();

/** The one statement for this selection: PGNs $1, raster date $2, peildatum $3. */
function vorm(slice: Slice, gevraagd: ReadonlySet<string>): Vorm {
  const deelnemer = leesbareVelden('Onderwijsdeelnemer', gevraagd);
  const inschrijving = leesbareVelden('Inschrijving', gevraagd);
  const sleutel = [...deelnemer, '|', ...inschrijving].join(' ');
  const bekende = vormen.get(slice) ?? new Map<string, Vorm>();
  vormen.set(slice, bekende);
  const bekend = bekende.get(sleutel);
  if (bekend) return bekend;

  const kolommen = [...leesKolommen(deelnemer, 's'), 'i.logpseudoniem is not null', ...leesKolommen(inschrijving, 'i')];
  const volgorde = VOLGORDE.filter((veld) => slice.cel('Inschrijving', veld)?.precisie !== 'afwezig');
  const tekst = `
    select s.logpseudoniem, stand.op as stand, klok.vandaag::text as vandaag, v.nr, ${kolommen.join(', ')}
    from stand cross join klok left join (
      unnest($1::char(9)[]) with ordinality v (pgn, nr)
      join onderwijsdeelnemer s on s.pgn = v.pgn and ${rijPredicaat(slice)}
      left join inschrijving i on i.logpseudoniem = s.logpseudoniem and i.geldig @> $3::date
    ) on true
    order by ${['v.nr', ...leesKolommen(volgorde, 'i')].join(', ')}`.replaceAll('$kwartaal', '$2::date');
  const naam = voorbereid(slice, tekst);
  const nieuw = { naam, tekst, deelnemer, inschrijving };
  if (naam) bekende.set(sleutel, nieuw);
  return nieuw;
}

function rasterdatum({ slice, vandaag }: Aanvraag, peildatum: Datum): Datum {
  const oudste = kwartalenTerug(vandaag, terug(slice.autorisatie.raster));
  if (peildatum >= oudste && peildatum <= vandaag) return kwartaalbegin(peildatum);
  throw new BronFout('ONGELDIGE_WAARDE', {
    publiek: `peildatum ligt buiten het toegestane bereik; toegestaan is ${oudste} tot en met ${vandaag}.`,
  });
}

const alsObject = <Soort>(velden: string[], waarden: unknown[]): Soort =>
  Object.fromEntries(velden.map((veld, plaats) => [veld, waarden[plaats]])) as Soort;

/**
 * For each PGN, in the order asked: is it one, is there somebody about whom this slice may know, and which enrolments were
 * valid on the reference date. One statement, however many PGNs. Source: AKW art. 7(2)-(3), WOT art. 24f(6)a.
 * @throws BronFout ONGELDIGE_WAARDE when the reference date lies outside the slice's raster
 */
export async function inschrijvingscontrole(
  aanvraag: Aanvraag,
  peildatum: Datum,
  pgns: string[],
): Promise<Inschrijvingscontrole[]> {
  const { slice, lezer, verantwoording } = aanvraag;
  const kwartaal = rasterdatum(aanvraag, peildatum);
  verantwoording.opgevraagd += pgns.length;

  const antwoorden = pgns.map((pgn): Inschrijvingscontrole => {
    const gelezen = leesPgn(pgn);
    const uitkomst = gelezen.ok ? Controleuitkomst.NIET_GEVONDEN : Controleuitkomst.ONGELDIG;
    const reden = gelezen.ok ? null : gelezen.reden;
    return { pgn, uitkomst, reden, ingeschreven: null, onderwijsdeelnemer: null, inschrijvingen: [] };
  });
  const geldige = antwoorden.filter(({ reden }) => reden === null);

  const { naam, tekst, deelnemer, inschrijving } = vorm(slice, aanvraag.gevraagd);
  const waarden = [geldige.map(({ pgn }) => pgn), kwartaal, peildatum];
  for (const [nr, ...rij] of await lezer.lees({ naam, tekst, waarden }, aanvraag)) {
    const antwoord = geldige[Number(nr) - 1]!;
    if (antwoord.uitkomst !== Controleuitkomst.GEVONDEN) {
      antwoord.uitkomst = Controleuitkomst.GEVONDEN;
      antwoord.ingeschreven = false;
      antwoord.onderwijsdeelnemer = alsObject<Onderwijsdeelnemer>(deelnemer, rij);
      verantwoording.geleverd += 1;
      verantwoording.soorten.add('Inschrijvingscontrole').add('Onderwijsdeelnemer');
    }
    if (rij[deelnemer.length]) {
      antwoord.ingeschreven = true;
      antwoord.inschrijvingen.push(alsObject<Inschrijving>(inschrijving, rij.slice(deelnemer.length + 1)));
      verantwoording.soorten.add('Inschrijving');
    }
  }
  return antwoorden;
}
