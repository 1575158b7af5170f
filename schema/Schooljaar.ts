import { codeScalar } from './codeScalar';

export const Schooljaar = codeScalar('Schooljaar', 'schooljaar: jjjj-jjjj, zoals 2023-2024', /^20[0-9]{2}-20[0-9]{2}$/);
