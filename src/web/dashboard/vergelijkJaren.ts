import { andereGemeenten } from './andereGemeenten';
import { betekenis } from './betekenis';
import type { JaarQuery } from './contract.gen';
import type { Jaarvergelijking } from './Jaarvergelijking';
import type { Streek } from './Streek';

/** A year beside the one before it, and what may be said of the two. */
export function vergelijkJaren(
  cijfers: JaarQuery,
  jaar: string,
  ervoor: string | null,
  streek: Streek,
): Jaarvergelijking {
  const nu = cijfers.nu.groepen[0] ?? null;
  const toen = cijfers.toen?.groepen[0] ?? null;
  const { erbij, eraf } = cijfers.gemeentenToen
    ? andereGemeenten(cijfers.gemeenten.groepen, cijfers.gemeentenToen.groepen)
    : { erbij: [], eraf: [] };
  const zelfdeRegio = erbij.length === 0 && eraf.length === 0;
  return {
    ...{ jaar, ervoor, nu, toen, status: cijfers.nu.status },
    erbij: erbij.map(streek.gemeente),
    eraf: eraf.map(streek.gemeente),
    vergelijkbaar:
      zelfdeRegio &&
      cijfers.nu.status === 'DEFINITIEF' &&
      nu?.percentage != null &&
      toen?.percentage != null &&
      !betekenis.kleinVerschil(nu.vsv ?? 0, toen.vsv ?? 0),
  };
}
