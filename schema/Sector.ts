import { codeScalar } from './codeScalar';

export const Sector = codeScalar('Sector', 'sector: PO, SO, VO, VSO, VAVO, MBO of HO', /^(PO|SO|VO|VSO|VAVO|MBO|HO)$/);
