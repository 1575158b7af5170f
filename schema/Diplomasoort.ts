import { codeScalar } from './codeScalar';

export const Diplomasoort = codeScalar(
  'Diplomasoort',
  'soort van een diploma: VMBO-BB, VMBO-KB, VMBO-GL, VMBO-TL, HAVO, VWO of MBO',
  /^(VMBO-(BB|KB|GL|TL)|HAVO|VWO|MBO)$/,
);
