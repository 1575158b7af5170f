import { Bpv } from './Bpv';
import { verbinding } from './verbinding';

export const BpvConnection = verbinding(Bpv, "Bpv's, een bladzijde tegelijk.");
