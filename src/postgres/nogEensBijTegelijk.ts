/** What PostgreSQL says when another database of the cluster changes the same login at the same moment. */
const TEGELIJK = 'tuple concurrently updated';

/** Does a whole transaction that makes logins, and does it again when somebody in another database of the cluster came between. */
export async function nogEensBijTegelijk<T>(doe: () => Promise<T>, pogingen = 5): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    if (pogingen > 1 && (fout as Error).message === TEGELIJK) return nogEensBijTegelijk(doe, pogingen - 1);
    throw fout;
  }
}
