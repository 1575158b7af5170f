/** Does work for all, a few at a time: enough to keep a disk busy, few enough for the files that may be open. */
export async function samen<T>(alle: readonly T[], doe: (een: T) => Promise<void>): Promise<void> {
  const rij = alle.values();
  const werker = async () => {
    for (const een of rij) await doe(een);
  };
  await Promise.all(Array.from({ length: 4 }, werker));
}
