import type { Config } from '../../config';
import { leesHubbestand } from '../../hubbestand';

/** The port that Config has when nobody chose one. */
const STANDAARDPOORT = 4000;

/** Where the hub should be: on the port named, else the one in PORT, else where it says it runs, else the default. */
export function vindHub({ port, url, data, tls }: Config, gevraagdePoort: number | null): string {
  if (gevraagdePoort !== null) return `${tls ? 'https' : 'http'}://localhost:${gevraagdePoort}`;
  if (port !== STANDAARDPOORT) return url;
  return leesHubbestand(data)?.url ?? url;
}
