import { Diploma } from './Diploma';
import { verbinding } from './verbinding';

export const DiplomaConnection = verbinding(Diploma, "Diploma's, een bladzijde tegelijk.");
