import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tls } from '../../src/config';
import type { Democlient } from '../../src/identity/demo-issuer/Democlient';
import {
  type DemoIssuer,
  type DemoIssuerOpties,
  startDemoIssuer,
} from '../../src/identity/demo-issuer/startDemoIssuer';
import { vrijePoort } from './vrijePoort';

export const AUDIENCE = 'http://localhost:4000/graphql';
export const OIN_SVB = '00000001002220647000';
export const OIN_ANDER = '00000001003214345000';

export const svb: Democlient = { id: 'svb', naam: 'SVB', oin: OIN_SVB, doelen: ['kinderbijslag'] };
/** a client with two purposes, areas and a mandate */
export const twee: Democlient = {
  id: 'twee',
  naam: 'Bureau Twee',
  oin: OIN_ANDER,
  doelen: ['verzuim', 'vsv'],
  gebied: ['0344', '0355'],
  namens: [{ id: 'svb', oin: OIN_SVB, gebied: ['0344', '0355'] }],
};

export interface ProefIssuer extends DemoIssuer {
  data: string;
  fouten: Error[];
}

/** A demo issuer on a free port with a data directory of its own. */
export async function proefIssuer(
  tls: Tls | null = null,
  extra: Democlient[] = [],
  anders: Partial<DemoIssuerOpties> = {},
): Promise<ProefIssuer> {
  const data = mkdtempSync(join(tmpdir(), 'bron-identity-'));
  const port = await vrijePoort();
  const fouten: Error[] = [];
  const issuer = await startDemoIssuer({
    port,
    host: '127.0.0.1',
    url: `${tls ? 'https' : 'http'}://localhost:${port}`,
    data,
    audience: AUDIENCE,
    clients: [svb, twee, ...extra],
    ...{ websites: [], totp: false },
    tls,
    bijFout: (fout) => fouten.push(fout),
    ...anders,
  });
  const stop = async () => {
    await issuer.stop();
    rmSync(data, { recursive: true });
  };
  return { ...issuer, data, fouten, stop };
}
