import { codeScalar } from './codeScalar';

export const Vestigingscode = codeScalar(
  'Vestigingscode',
  'volgnummer van een vestiging binnen het BRIN-nummer: twee cijfers of hoofdletters',
  /^[0-9A-Z]{2}$/,
);
