import type { Dag, Tijdvak } from './Feiten';

/** Whether something is so on a day. The day `tot` itself no longer counts: who leaves on 1 October is gone on 1 October. */
export function geldtOp({ van, tot }: Tijdvak, dag: Dag): boolean {
  const begonnen = van === null || van <= dag;
  const nogNietVoorbij = tot === null || dag < tot;
  return begonnen && nogNietVoorbij;
}
