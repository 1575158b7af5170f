import { vraag } from '../hub/vraag';
import { type JongereFragment, JongerenDocument, type JongerenQueryVariables } from './contract.gen';

/** A row of a list, and the place of the row before it, by which the hub finds it alone. */
export interface Jongere extends JongereFragment {
  ervoor: string | null;
}

/**
 * All people of a list, page after page; `voortgang` hears how many there are so far.
 * @throws Vraagfout
 */
export async function haalJongeren(
  waarden: Omit<JongerenQueryVariables, 'after'>,
  voortgang: (aantal: number) => void,
): Promise<Jongere[]> {
  const alle: Jongere[] = [];
  let after: string | null = null;
  for (;;) {
    const { vsvDeelnemers }: Awaited<ReturnType<typeof bladzij>> = await bladzij({ ...waarden, after });
    for (const { cursor, node } of vsvDeelnemers.edges) {
      alle.push({ ...node, ervoor: after });
      after = cursor;
    }
    voortgang(alle.length);
    if (!vsvDeelnemers.pageInfo.hasNextPage) return alle;
  }
}

const bladzij = (waarden: JongerenQueryVariables) => vraag(JongerenDocument, waarden);
