import { geldtOp } from '../../vsv/formule/geldtOp';
import { leeftijdOp } from '../../vsv/formule/leeftijdOp';
import { Geweigerd } from '../orakel/Geweigerd';
import { kwartaal } from '../orakel/kwartaal';
import { nummerfout } from '../orakel/nummerfout';
import type { Bron, Orakel, Wortel } from '../orakel/Orakel';
import { nu } from '../register/nu';
import type { Dossier } from '../register/Registerstand';
import { dagen } from '../vraag/dagen';

/** The enrolments that hold on a day; those that are the same in all that SVB may see are one. */
function inschrijvingenOp(dossier: Dossier, dag: string) {
  const gezien = new Map<string, Record<string, string | null>>();
  for (const { inschrijving_id: lijn, brin, van, tot } of nu(dossier.inschrijving).filter((een) => geldtOp(een, dag))) {
    for (const { inschrijving_id, vestiging, sector, ...periode } of nu(dossier.inschrijvingsperiode)) {
      if (inschrijving_id !== lijn || !geldtOp(periode, dag)) continue;
      const sleutel = [van, brin, vestiging, sector, tot ?? '9999'].join();
      gezien.set(sleutel, { brin, vestiging, datumIn: van, datumUit: tot, onderwijssoort: sector });
    }
  }
  return [...gezien].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rij]) => rij);
}

/** The answer about one number: who is not 16 or 17 on the first of the quarter of the peildatum is as if there were nobody. */
function over(dossier: Dossier | undefined, pgn: string, peildatum: string, vandaag: string) {
  const leeg = { pgn, reden: null as string | null, ingeschreven: null, onderwijsdeelnemer: null, inschrijvingen: [] };
  const fout = nummerfout(pgn);
  if (fout) return { ...leeg, uitkomst: 'ONGELDIG', reden: fout };
  const gegevens = dossier && nu(dossier.persoonsgegevens).find((een) => geldtOp(een, vandaag));
  const leeftijd = gegevens && leeftijdOp(gegevens.geboortedatum, kwartaal(peildatum));
  if (!gegevens || (leeftijd !== 16 && leeftijd !== 17)) return { ...leeg, uitkomst: 'NIET_GEVONDEN' };
  const inschrijvingen = inschrijvingenOp(dossier, peildatum);
  return {
    ...{ pgn, uitkomst: 'GEVONDEN', reden: null, ingeschreven: inschrijvingen.length > 0, inschrijvingen },
    onderwijsdeelnemer: {
      ...{ pgn, achternaam: gegevens.achternaam, voorvoegsel: gegevens.voorvoegsel, voornamen: gegevens.voornamen },
      ...{ leeftijd, datumVestiging: gegevens.datum_vestiging, datumVertrek: gegevens.datum_vertrek },
      datumOverlijden: gegevens.datum_overlijden,
    },
  };
}

/** AKW art. 7, WOT art. 24f lid 6: of the children that SVB names, those of 16 and 17. */
export default function svb({ stand: { dossiers }, vandaag }: Bron): Orakel {
  const wie = new Map(dossiers.flatMap((dossier) => nu(dossier.pgn).map(({ pgn }) => [pgn, dossier] as const)));
  const oudste = kwartaal(vandaag, 8);
  const inschrijvingscontrole: Wortel = ({ peildatum, pgns }, beurt) => {
    const dag = peildatum as string;
    if (dag < oudste || dag > vandaag) throw new Geweigerd('ONGELDIGE_WAARDE');
    return (pgns as string[]).map((pgn) => {
      const antwoord = over(wie.get(pgn), pgn, dag, vandaag);
      if (antwoord.uitkomst === 'GEVONDEN') {
        beurt.personen.add(wie.get(pgn)!.id);
        beurt.rijen += 1;
      }
      return antwoord;
    });
  };
  const ooit = [...wie].filter(([pgn, dossier]) =>
    [0, 4, 8].some((terug) => over(dossier, pgn, kwartaal(vandaag, terug), vandaag).uitkomst === 'GEVONDEN'),
  );
  const toegestaan = dagen(vandaag).filter((dag) => dag >= oudste);
  return {
    wortels: { inschrijvingscontrole },
    vijver: {
      goed: { pgns: ooit.map(([pgn]) => pgn), peildatum: toegestaan },
      vreemd: {
        pgns: [...[...wie.keys()].filter((_, plaats) => plaats % 5 === 0), '99999000', 'abcdefghi', '123456789', ''],
        peildatum: [`${Number(vandaag.slice(0, 4)) + 1}-01-01`, '2024-09-30', '1900-01-01'],
      },
      sleutels: {},
    },
  };
}
