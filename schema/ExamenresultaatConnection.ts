import { Examenresultaat } from './Examenresultaat';
import { verbinding } from './verbinding';

export const ExamenresultaatConnection = verbinding(Examenresultaat, 'Examenresultaten, een bladzijde tegelijk.');
