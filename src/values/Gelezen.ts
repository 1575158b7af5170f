/** What parsing gives: the value that carries its proof, or the reason why not. Never the text that was given. */
export type Gelezen<Waarde, Reden> = { ok: true; waarde: Waarde } | { ok: false; reden: Reden };

export const gelezen = <Waarde>(waarde: Waarde): { ok: true; waarde: Waarde } => ({ ok: true, waarde });
export const ongeldig = <Reden>(reden: Reden): { ok: false; reden: Reden } => ({ ok: false, reden });
