import { Correctie } from './Correctie';
import { verbinding } from './verbinding';

export const CorrectieConnection = verbinding(Correctie, 'Berichten over correcties, een bladzijde tegelijk.');
