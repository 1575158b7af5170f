import { codeScalar } from './codeScalar';

export const Leerweg = codeScalar('Leerweg', 'leerweg van het mbo: BOL of BBL', /^(BOL|BBL)$/);
