/** Which site of the hub these pages are. What asks the hub reads it; the page that begins a site sets it once. */
export const site: {
  /** under which its addresses lie, and logging in for it */
  pad: string;
  /** what it is called in the title of the window */
  naam: string;
  /** the partner that these pages show; null where the session alone says who asks */
  partner: string | null;
} = { pad: '/dashboard', naam: '', partner: null };
