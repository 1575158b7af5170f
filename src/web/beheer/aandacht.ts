import { getal } from '../huisstijl/getal';
import { BIJNA } from './bijna';
import { gebruik } from './gebruik';
import { laatste } from './laatste';
import { moment } from './moment';
import type { Stand } from './Stand';
import { sindsGisteren } from './sindsGisteren';

/** Something that an operator should look at. */
export interface Punt {
  zin: string;
  naar: string;
  ernstig: boolean;
}

/** Days after which a control is old. Own choice: a week for projections and backups, a quarter for a drill. */
const CONTROLES = [
  { soort: 'PROJECTIECONTROLE', dagen: 7, wat: 'De projecties zijn', gedaan: 'nagekeken' },
  { soort: 'RESERVEKOPIE', dagen: 7, wat: 'Een reservekopie is', gedaan: 'gemaakt' },
  { soort: 'HERSTELPROEF', dagen: 92, wat: 'Een herstelproef is', gedaan: 'gedaan' },
] as const;

const dagenOud = (op: string, nu: Date): number => (nu.getTime() - Date.parse(op)) / 86_400_000;

/** What asks for attention, the worst first. */
export function aandacht(stand: Stand, nu: Date): Punt[] {
  const punten: Punt[] = [];
  const meld = (ernstig: boolean, naar: string, zin: string) => punten.push({ ernstig, naar: `/beheer/${naar}`, zin });

  for (const { naam, doelwit, sinds } of stand.opschortingen.filter(({ opgeheven }) => opgeheven === null))
    meld(false, 'opschorten', `${naam ?? `Certificaat ${doelwit}`} is opgeschort sinds ${moment(sinds)}.`);
  const wanden = new Set(stand.alarmen.filter(sindsGisteren(nu)).map(({ wand }) => wand));
  for (const wand of wanden)
    meld(wand !== 'persoonsbudget', 'verbruik', `Er was de laatste 24 uur een alarm: ${wand}.`);
  for (const organisatie of stand.organisaties) {
    const { punten, personen } = gebruik(organisatie);
    const meldDeel = (deel: number, waarvan: string) =>
      meld(false, 'verbruik', `${organisatie.naam} gebruikte ${getal.norm(100 * deel)} van haar ${waarvan}.`);
    if (punten >= BIJNA) meldDeel(punten, 'punten van dit uur');
    if (personen >= BIJNA) meldDeel(personen, 'personen van vandaag');
  }

  for (const { soort, dagen, wat, gedaan } of CONTROLES) {
    const vorige = laatste(stand, soort);
    if (!vorige?.klaar) meld(false, 'controles', `${wat} nog niet ${gedaan}.`);
    else if (!vorige.goed) meld(true, 'controles', `${wat} ${moment(vorige.klaar)} ${gedaan}, en het was niet goed.`);
    else if (dagenOud(vorige.klaar, nu) > dagen)
      meld(false, 'controles', `${wat} al ${Math.floor(dagenOud(vorige.klaar, nu))} dagen niet ${gedaan}.`);
  }
  for (const { naam, verlopen, eenheid, artikel } of stand.bewaartermijnen.filter((een) => een.verlopen > 0))
    meld(false, 'bewaren', `${getal.heel(verlopen)} ${eenheid} over de termijn (${naam}, ${artikel}).`);
  return punten.sort((een, ander) => Number(ander.ernstig) - Number(een.ernstig));
}
