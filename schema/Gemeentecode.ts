import { gebiedvorm } from '../src/values/gebiedvorm';
import { codeScalar } from './codeScalar';

export const Gemeentecode = codeScalar(
  'Gemeentecode',
  'gemeentecode van de BRP (tabel 33): vier cijfers',
  gebiedvorm.gemeente,
);
