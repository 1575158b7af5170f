import { Verstrekking } from './Verstrekking';
import { verbinding } from './verbinding';

export const VerstrekkingConnection = verbinding(Verstrekking, 'Verstrekkingen, de jongste eerst.');
