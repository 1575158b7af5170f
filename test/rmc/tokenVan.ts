import type { Testhub } from '../opstelling/hub';
import { eigenToken } from '../wanden/eigenToken';

/** A token by which one of the organisations asks, that names these areas; none for undefined. */
export function tokenVan(t: Testhub, partij: string, gebied?: unknown): Promise<string> {
  const slice = t.slices.find(({ vragers }) => vragers.some(({ id }) => id === partij))!;
  const { oin } = slice.vragers.find(({ id }) => id === partij)!;
  const wie = { sub: partij, client_id: partij, scope: slice.afnemer.doel, oin };
  return eigenToken(t, gebied === undefined ? wie : { ...wie, gebied });
}
