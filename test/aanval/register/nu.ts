import type { Feit } from './Registerstand';

/** What the register holds for true now: of each fact the version that nothing has replaced. */
export const nu = <F extends Feit>(feiten: F[]): F[] => feiten.filter(({ bekendTot }) => bekendTot === null);
