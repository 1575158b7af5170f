import type { Deelnemer } from '../Deelnemer';
import { bodem } from './bodem';
import { hub } from './hub';

/** The first is what the others are compared with. */
export const alle: Deelnemer[] = [hub, bodem];
