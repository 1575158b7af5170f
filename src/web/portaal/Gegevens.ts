import type { Testpersoon } from './testpersonenVoor';
import type { Tijd } from './Voorbeeld';

/** A partner of the demo: an organisation that asks by the contract of an agency. */
export interface Partner {
  id: string;
  naam: string;
  /** the agency whose contract it has; organisations may share one */
  afnemer: string;
  doel: string;
  doelomschrijving: string;
}

/** What the hub tells about its demo before anybody logs in. */
export interface Gegevens extends Tijd {
  partners: Partner[];
  testpersonen: Testpersoon[];
}
