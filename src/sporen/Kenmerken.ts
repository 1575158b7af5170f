/**
 * All that a span may say. The list is closed: what is not in it cannot be traced, and nothing in it is about a person, also
 * not the caller's address, which may be that of somebody at a screen.
 */
export interface Kenmerken {
  /** HTTP status of the answer */
  status?: number;
  afnemer?: string;
  doel?: string;
  /** version of the contract */
  contract?: string;
  /** OK, one of our codes, or a code of the database or the network */
  code?: string;
  /** the class of an error, never its message */
  fout?: string;
  opgevraagd?: number;
  gevonden?: number;
  geleverd?: number;
  /** the name under which a statement is kept prepared: a digest of its text, in which there are no values */
  statement?: string;
  /** what a statement reads, by its name in the slice */
  relatie?: string;
  rijen?: number;
}
