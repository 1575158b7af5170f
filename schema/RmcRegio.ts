import { gebiedvorm } from '../src/values/gebiedvorm';
import { codeScalar } from './codeScalar';

export const RmcRegio = codeScalar(
  'RmcRegio',
  'nummer van een RMC-regio als tekst: "1" tot en met "40"',
  gebiedvorm['rmc-regio'],
);
