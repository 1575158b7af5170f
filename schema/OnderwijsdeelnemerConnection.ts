import { Onderwijsdeelnemer } from './Onderwijsdeelnemer';
import { verbinding } from './verbinding';

export const OnderwijsdeelnemerConnection = verbinding(
  Onderwijsdeelnemer,
  'Onderwijsdeelnemers, een bladzijde tegelijk.',
);
