const SIGNALEN = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does work and cleans up after it, also when it fails or is broken off: what lies there is a whole register. */
export async function metOpruimen<T>(opruimen: () => Promise<void>, werk: () => Promise<T>): Promise<T> {
  let opgeruimd: Promise<void> | undefined;
  const eenmaal = () => (opgeruimd ??= opruimen());
  const afgebroken = () => {
    void eenmaal().finally(() => process.exit(1));
  };
  for (const signaal of SIGNALEN) process.on(signaal, afgebroken);
  try {
    return await werk();
  } finally {
    await eenmaal();
    for (const signaal of SIGNALEN) process.off(signaal, afgebroken);
  }
}
