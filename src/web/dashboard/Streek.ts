import type { BeginQuery } from './contract.gen';

/** What every screen of a region knows: whose it is, of which years there is something, and how codes are called. */
export interface Streek {
  regio: string;
  regionaam: string;
  naam: string;
  /** all regions that the reader may open */
  eigen: string[];
  jaren: BeginQuery['vsvSchooljaren'];
  /** the school years with yearly figures */
  beoordeeld: string[];
  /** the school year that runs, and the one before it: those that are followed by month */
  lopend: string;
  ervoor: string;
  regios: Map<string, string>;
  gemeente: (code: string | null | undefined) => string;
  school: (brin: string | null | undefined) => string;
}
