import { LaatsteLevering } from './LaatsteLevering';
import { verbinding } from './verbinding';

export const LaatsteLeveringConnection = verbinding(LaatsteLevering, 'Laatste leveringen, een bladzijde tegelijk.');
