import { codeScalar } from './codeScalar';

export const Vakcode = codeScalar('Vakcode', 'vakcode: vier cijfers', /^[0-9]{4}$/);
