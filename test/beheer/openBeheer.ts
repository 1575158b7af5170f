import { openProef } from '../rmc/openProef';

/** A hub over a register in which a test can register persons, and operators who ask through HTTP. */
export async function openBeheer() {
  const p = await openProef();
  return { p, beheer: await p.t.als('duo-beheer') };
}
