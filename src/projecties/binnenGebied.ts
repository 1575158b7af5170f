import type { Gebiedsoort } from '../policy/vocabulary';

/** The caller's areas, as an array of the type that the register keeps them in; outside a transaction that names them, null. */
const TYPE: Record<Gebiedsoort, string> = {
  ...{ gemeente: 'bpchar[]', 'rmc-regio': 'smallint[]', instelling: 'bpchar[]' },
};

/** SQL that an area is one of those that the transaction names; they are read once per statement. */
export const binnenGebied = (soort: Gebiedsoort, kolom: string): string =>
  `${kolom} = any ((select string_to_array(current_setting('bron.gebied', true), ',')::${TYPE[soort]})::${TYPE[soort]})`;
