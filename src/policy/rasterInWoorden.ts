import type { Raster } from './vocabulary';

/** The only dates on which an age is taken, for an agency to read. */
export function rasterInWoorden(raster: Raster): string {
  if (raster.soort === 'begin van dit kwartaal' || raster.soort === 'begin van deze maand') return raster.soort;
  if (raster.soort === 'laatste van de dagen')
    return `de laatste die is geweest van (mm-dd) ${raster.dagen.join(', ')}`;
  return `${raster.soort}; de peildatum ligt ten hoogste ${raster.terug} kwartalen terug`;
}
