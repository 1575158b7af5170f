import pg from 'pg';

// A date is text, never a moment in some time zone.
const DATUM = 1082;
const alsTekst = (tekst: string) => tekst;

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, formaat?: 'text' | 'binary') =>
    oid === DATUM ? alsTekst : pg.types.getTypeParser(oid, formaat as 'text'),
};

/** The connection address of another login on the owner's server. */
export function urlVoor(eigenaarUrl: string, login: string, wachtwoord: string): string {
  const url = new URL(eigenaarUrl);
  url.username = login;
  url.password = encodeURIComponent(wachtwoord);
  return url.href;
}

export interface Poelopties {
  naam: string;
  max: number;
  /** how long a statement may take on our side of the line, in milliseconds */
  geduld: number;
  /** whether statements leave without waiting for the answer to the one before: for transactions that are sent whole */
  pijplijn?: boolean;
  bijFout: (fout: Error) => void;
}

/** A pool whose broken idle connections are reported, not thrown. */
export function maakPoel(url: string, { naam, max, geduld, pijplijn = false, bijFout }: Poelopties): pg.Pool {
  const poel = new pg.Pool({
    connectionString: url,
    application_name: naam,
    max,
    // what we read as text has one spelling, whatever the server prefers
    options: '-c datestyle=ISO',
    types,
    connectionTimeoutMillis: Math.min(geduld, 5_000),
    query_timeout: geduld,
    pipeline: pijplijn,
    idleTimeoutMillis: 60_000,
  });
  poel.on('error', bijFout);
  return poel;
}
