/** A last delivery as an agency reads it. */
export interface Levering {
  rijsleutel: string;
  pgn: string;
  [veld: string]: unknown;
}
