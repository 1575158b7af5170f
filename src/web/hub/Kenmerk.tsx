import type { Vraagfout } from './Vraagfout';

/** By what a request can be found at the hub, where it has been there. */
export function Kenmerk({ fout: { trace } }: { fout: Vraagfout }) {
  if (!trace) return null;
  return (
    <p class="klein">
      Kenmerk van dit verzoek: <code>{trace}</code>
    </p>
  );
}
