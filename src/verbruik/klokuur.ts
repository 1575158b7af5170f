const UUR = 3_600_000;

/** The hour of the clock around a moment. */
export function klokuur(moment: Date): { begin: Date; einde: Date } {
  const begin = Math.floor(moment.getTime() / UUR) * UUR;
  return { begin: new Date(begin), einde: new Date(begin + UUR) };
}
