import type { Voorbeeld } from './Voorbeeld';

/** Every partner may ask about itself. */
export const mijnAutorisatieVoorbeeld: Voorbeeld = {
  id: 'mijn-autorisatie',
  naam: 'Wat mag ik opvragen?',
  toont: 'Uw eigen autorisatie: waarvoor, op welke grond, over wie, en welke gegevens hoe precies.',
  vraag: `query MijnAutorisatie {
  mijnAutorisatie {
    naam
    doel
    grondslag
    rijen
    contractversie
    velden {
      soort
      veld
      precisie
      zekerheid
      uitleg
    }
    limieten {
      waarvan
      hoogstens
    }
  }
}`,
};
