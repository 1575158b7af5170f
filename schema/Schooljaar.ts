import { codeScalar } from './codeScalar';

const isSchooljaar = (tekst: string): boolean => {
  const [, van, tot] = /^(20[0-9]{2})-(20[0-9]{2})$/.exec(tekst) ?? [];
  return Number(tot) === Number(van) + 1;
};

export const Schooljaar = codeScalar('Schooljaar', 'schooljaar: jjjj-jjjj, zoals 2023-2024', isSchooljaar);
