import { Inschrijving } from './Inschrijving';
import { verbinding } from './verbinding';

export const InschrijvingConnection = verbinding(Inschrijving, 'Inschrijvingen, een bladzijde tegelijk.');
