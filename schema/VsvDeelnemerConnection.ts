import { VsvDeelnemer } from './VsvDeelnemer';
import { verbinding } from './verbinding';

export const VsvDeelnemerConnection = verbinding(
  VsvDeelnemer,
  'Jongeren achter een vsv-cijfer, een bladzijde tegelijk.',
);
