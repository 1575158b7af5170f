const UUR = 3_600_000;
/** Milliseconds that a test file needs, on a machine that does much else; whoever waits for them needs a longer timeout. */
const NODIG = 60_000;

/** Budgets are those of an hour: a test does not begin at the end of one. */
export async function nietOpDeGrens(): Promise<void> {
  const over = UUR - (Date.now() % UUR);
  if (over < NODIG) await new Promise((klaar) => setTimeout(klaar, over));
}
