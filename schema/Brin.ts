import { codeScalar } from './codeScalar';

export const Brin = codeScalar(
  'Brin',
  'BRIN-nummer van een instelling: twee cijfers en twee hoofdletters',
  /^[0-9]{2}[A-Z]{2}$/,
);
