import type { Democlient } from './identity/demo-issuer/Democlient';
import type { Slice } from './policy/Slice';

/** Who may ask for tokens for a slice at the demo issuer: its organisations, and whoever they let ask on their behalf. */
export function democlients({ afnemer, vragers }: Slice): Democlient[] {
  const doelen = [afnemer.doel];
  return [
    ...vragers.map(({ id, naam, oin, gebied }) => ({ id, naam, oin, doelen, gebied: [...gebied] })),
    ...(afnemer.gemachtigden ?? []).map(({ id, naam, oin, mandaten }) => ({
      ...{ id, naam, oin, doelen },
      namens: vragers
        .filter((vrager) => mandaten.some(({ namens }) => namens === vrager.id))
        .map(({ id, oin, gebied }) => ({ id, oin, gebied: [...gebied] })),
    })),
  ];
}
