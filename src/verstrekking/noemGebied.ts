/** Who asks: an organisation, and for which of its areas. */
export interface Wie {
  gebied: readonly string[];
  vrager: { oin: string };
}

/** Under the settings that the projections of a divided slice read; by name, so that each connection plans it once. */
export const noemGebied = ({ gebied, vrager }: Wie) => ({
  name: 'gebied',
  text: `select set_config('bron.gebied', $1, true), set_config('bron.oin', $2, true)`,
  values: [gebied.join(','), vrager.oin],
});
