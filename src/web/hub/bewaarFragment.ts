const NAAM = 'fragment';
const hier = () => location.pathname + location.search;

/** Keeps what stands after the # while somebody logs in, as it goes along to no server; it is back when the screen is. */
export function bewaarFragment(): void {
  if (location.hash) sessionStorage.setItem(NAAM, JSON.stringify({ op: hier(), fragment: location.hash }));
}

/** Puts back what was kept for this screen. */
export function herstelFragment(): void {
  const bewaard = sessionStorage.getItem(NAAM);
  if (!bewaard) return;
  const { op, fragment } = JSON.parse(bewaard) as { op: string; fragment: string };
  if (op !== hier()) return;
  sessionStorage.removeItem(NAAM);
  if (!location.hash) history.replaceState(null, '', fragment);
}
