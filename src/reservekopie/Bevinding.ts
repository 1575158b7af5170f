/** One thing that a drill looked at. */
export interface Bevinding {
  goed: boolean;
  tekst: string;
}
