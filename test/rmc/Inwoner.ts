/** Somebody whom a test added to the register. */
export interface Inwoner {
  id: string;
  pgn: string;
  logpseudoniem: string;
}
