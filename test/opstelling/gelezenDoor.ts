import type { Planknoop } from './Planknoop';

/** The rows that a node of a plan read, also those that did not fit. */
export const gelezenDoor = (knoop: Planknoop): number =>
  (knoop['Actual Rows'] + (knoop['Rows Removed by Filter'] ?? 0)) * knoop['Actual Loops'];
