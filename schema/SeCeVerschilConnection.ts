import { SeCeVerschil } from './SeCeVerschil';
import { verbinding } from './verbinding';

export const SeCeVerschilConnection = verbinding(
  SeCeVerschil,
  'Verschillen tussen schoolexamen en centraal examen, een bladzijde tegelijk.',
);
