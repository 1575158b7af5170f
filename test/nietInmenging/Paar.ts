import type { Slice } from '../../src/policy/Slice';
import { maakOndervraagden } from '../aanval/maakOndervraagden';
import type { Ondervraagde } from '../aanval/Ondervraagde';
import { cursorsVan } from '../aanval/orakel/bladzijde';
import { type Lijn, verbind } from '../aanval/verbind';
import type { Vraag } from '../aanval/vraag/Vraag';
import type { Testhub } from '../opstelling/hub';
import { zelfde } from './zelfde';
import { zonderToeval } from './zonderToeval';

/** Of each hub the moments of its data that were seen, each with its number. */
export type Standen = [Map<string, number>, Map<string, number>];

/** One organisation that asks two hubs the same. */
export class Paar {
  private constructor(
    readonly hubs: [Testhub, Testhub],
    /** with what there is to ask of the first */
    readonly ondervraagde: Ondervraagde,
    private readonly lijnen: [Lijn, Lijn],
    private readonly standen?: Standen,
  ) {}

  /**
   * @param eerder what there is to ask, where that is known already
   * @param standen where both follow their register at moments of their own: by number, in the order in which they were met
   */
  static async maak(
    hubs: [Testhub, Testhub],
    slice: Slice,
    partij: string,
    { eerder, standen }: { eerder?: Ondervraagde; standen?: Standen } = {},
  ): Promise<Paar> {
    const [ondervraagde] = eerder ? [eerder] : await maakOndervraagden(hubs[0], [slice]);
    const lijnen = [await verbind(hubs[0], partij), await verbind(hubs[1], partij)] as [Lijn, Lijn];
    return new Paar(hubs, ondervraagde!, lijnen, standen);
  }

  /** What is different between the two answers to a question; null where nothing is. And the first of them. */
  async vergelijk({ query, variables }: Vraag): Promise<{ verschil: string | null; tekst: string }> {
    const { slice } = this.ondervraagde;
    const hoe = {
      cursors: cursorsVan(slice.naam),
      vragen: Object.keys(slice.autorisatie.wortelvelden),
      altijdVers: !slice.opgeslagen,
      overGebeurtenissen: ['inzage', 'beheer'].includes(slice.afnemer.doel),
    };
    const [hier, daar] = await Promise.all(this.lijnen.map((lijn) => lijn(query, variables)));
    const gezien = [hier!, daar!].map((ontvangen, kant) => {
      const zonder = zonderToeval(ontvangen, hoe);
      const nummers = this.standen?.[kant];
      if (!nummers) return zonder;
      const nummer = (stand: string) => {
        if (!nummers.has(stand)) nummers.set(stand, nummers.size);
        return `"stand":${nummers.get(stand)}`;
      };
      return { ...zonder, tekst: zonder.tekst.replace(/"stand":"[^"]+"/, nummer) };
    });
    return { verschil: zelfde(gezien[0]!, gezien[1]!), tekst: hier!.tekst };
  }

  async stop(): Promise<void> {
    for (const hub of this.hubs) await hub.stop();
  }
}
