import type { Toeval } from './Toeval';

const vragen = [
  'De invloed van',
  'Onderzoek naar',
  'De toekomst van',
  'Hoe werkt dat:',
  'Wat kost',
  'De geschiedenis van',
];
const onderwerpen =
  `slaap,sociale media,windmolens,waterkwaliteit,voetbal,fietsen,muziek,reclame,kunstlicht,plastic,vaccins,vuurwerk,robots,
zonnepanelen,games,vooroordelen,de Deltawerken,bijen,kernenergie,mode,dialect,suiker,schermtijd,stikstof,waterstof`
    .split(',')
    .map((onderwerp) => onderwerp.trim());
const plekken = [
  '',
  '',
  ' in onze wijk',
  ' bij jongeren',
  ' in de middeleeuwen',
  ' op het platteland',
  ' op onze school',
];

/** The title of a profielwerkstuk. */
export const maakTitel = (toeval: Toeval): string =>
  `${toeval.kies(vragen)} ${toeval.kies(onderwerpen)}${toeval.kies(plekken)}`;
