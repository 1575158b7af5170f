import type { Plek } from './server/Website';

/** A site for people of one purpose. */
export interface Vakwebsite {
  /** also its address and the name of its client at the demo issuer */
  naam: 'dashboard' | 'beheer';
  /** the purpose of the tokens of who logs in */
  doel: string;
  cookies: Plek['cookies'];
  /** what somebody who logs in there does, in words; for the people of the demo */
  functie: { id: string; naam: string; woorden: string };
}

/** The dashboard of the RMC regions, and the pages of the operators. */
export const vakwebsites: Vakwebsite[] = [
  {
    ...{ naam: 'dashboard', doel: 'vsv', cookies: { sessie: 'bron-sessie', poging: 'bron-aanmelding' } },
    functie: { id: 'coordinator', naam: 'Coördinator', woorden: 'coördinator voortijdig schoolverlaten' },
  },
  {
    ...{ naam: 'beheer', doel: 'beheer', cookies: { sessie: 'bron-beheer', poging: 'bron-beheer-aanmelding' } },
    functie: { id: 'beheerder', naam: 'Beheerder', woorden: 'beheerder van de hub' },
  },
];
