import type { Bewaartermijn } from './Bewaartermijn';
import { termijnen } from './termijnen';

export const termijn = (naam: Bewaartermijn['naam']): Bewaartermijn => termijnen.find((een) => een.naam === naam)!;
