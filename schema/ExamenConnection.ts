import { Examen } from './Examen';
import { verbinding } from './verbinding';

export const ExamenConnection = verbinding(Examen, 'Examens, een bladzijde tegelijk.');
