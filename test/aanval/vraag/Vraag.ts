/** A question as it is sent. */
export interface Vraag {
  query: string;
  variables: Record<string, unknown>;
}
