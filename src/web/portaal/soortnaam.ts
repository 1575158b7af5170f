import type { SoortFragment } from './contract.gen';

interface Soort extends Partial<Pick<SoortFragment, 'kind' | 'name'>> {
  ofType?: Soort | null;
}

/** A type as GraphQL writes it: `[String!]!`. */
export function soortnaam(soort: Soort | null | undefined): string {
  if (!soort) return '';
  if (soort.kind === 'NON_NULL') return `${soortnaam(soort.ofType)}!`;
  if (soort.kind === 'LIST') return `[${soortnaam(soort.ofType)}]`;
  return soort.name ?? '';
}
