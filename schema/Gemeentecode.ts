import { codeScalar } from './codeScalar';

export const Gemeentecode = codeScalar(
  'Gemeentecode',
  'gemeentecode van de BRP (tabel 33): vier cijfers',
  /^[0-9]{4}$/,
);
