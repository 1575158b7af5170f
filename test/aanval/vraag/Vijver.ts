/** Where values are drawn from: what is in a slice, and what is not. */
export interface Vijver {
  /** by the name of the argument or of the field of a filter, or else by its type: values that find something */
  goed: Record<string, unknown[]>;
  /** values that are well formed and find nothing, or that may not be asked */
  vreemd: Record<string, unknown[]>;
  /** keys of rows to begin a page after, by root field; they are sealed into a cursor when the question is made */
  sleutels: Record<string, string[]>;
}
