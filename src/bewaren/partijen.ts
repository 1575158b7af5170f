/** So many at a time. */
export function* partijen<T>(alle: T[], partij: number): Generator<T[]> {
  for (let vanaf = 0; vanaf < alle.length; vanaf += partij) yield alle.slice(vanaf, vanaf + partij);
}
