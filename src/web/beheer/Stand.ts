import type { StandQuery } from './contract.gen';

/** All that the pages show, as it was at one moment. */
export type Stand = StandQuery;
export type Organisatie = Stand['organisaties'][number];
export type Opschorting = Stand['opschortingen'][number];
export type Opdracht = Stand['opdrachten'][number];

/** What a screen is given: how it stands, and a way to look again at once. */
export interface Schermdelen {
  stand: Stand;
  kijk: () => void;
}
