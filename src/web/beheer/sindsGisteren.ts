const DAG = 24 * 3_600_000;

/** Whether an alarm went off less than a day ago. */
export const sindsGisteren =
  (nu: Date) =>
  ({ minuut }: { minuut: string }): boolean =>
    nu.getTime() - Date.parse(minuut) < DAG;
