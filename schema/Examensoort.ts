import { codeScalar } from './codeScalar';

export const Examensoort = codeScalar(
  'Examensoort',
  'onderwijssoort van een examen: VMBO-BB, VMBO-KB, VMBO-GL, VMBO-TL, HAVO of VWO',
  /^(VMBO-(BB|KB|GL|TL)|HAVO|VWO)$/,
);
