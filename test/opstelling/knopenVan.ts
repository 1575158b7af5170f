import type { Planknoop } from './Planknoop';

/** A node of a plan with all below it. */
export const knopenVan = (knoop: Planknoop): Planknoop[] => [knoop, ...(knoop.Plans ?? []).flatMap(knopenVan)];
