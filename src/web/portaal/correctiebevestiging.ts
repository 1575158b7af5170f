import type { Voorbeeld } from './Voorbeeld';

/** How a partner says that notices of corrections have been received. */
export const correctiebevestiging: Voorbeeld = {
  id: 'bevestig-correcties',
  naam: 'Een correctie bevestigen',
  toont:
    'Zet in de variabelen een rijsleutel uit het vorige voorbeeld: dat bericht is daarna weg. Met de lege lijst die er nu staat gebeurt er niets.',
  vraag: `mutation Bevestig($rijsleutels: [ID!]!) {
  bevestigCorrecties(rijsleutels: $rijsleutels)
}`,
  variabelen: () => ({ rijsleutels: [] }),
  magLeeg: true,
};
