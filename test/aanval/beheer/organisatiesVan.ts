import type { Slice } from '../../../src/policy/Slice';

export interface Organisatie {
  afnemer: string;
  afnemerNaam: string;
  doel: string;
  id: string;
  naam: string;
  oin: string;
  contract: string;
  puntenPerUur: number | null;
  personenPerDag: number | null;
  /** the slice by which it is told what proved wrong; null where it is not told, because it asks for another or about nobody */
  berichten: string | null;
}

const opNaam = (a: Organisatie, b: Organisatie): number =>
  a.afnemerNaam < b.afnemerNaam ? -1 : a.afnemerNaam > b.afnemerNaam ? 1 : a.naam < b.naam ? -1 : 1;

/** Who may ask by the afnemer files, for herself or for another, by name. */
export function organisatiesVan(slices: Slice[]): Organisatie[] {
  const alle = slices.flatMap((slice): Organisatie[] => {
    const { afnemer, autorisatie } = slice;
    const gedeeld = {
      ...{ afnemer: afnemer.afnemer, afnemerNaam: afnemer.naam, doel: afnemer.doel, contract: slice.contractversie },
    };
    const berichten = autorisatie.wortelvelden.bevestigCorrecties ? slice.naam : null;
    const zelf = slice.vragers.map(({ id, naam, oin }) => ({
      ...{ ...gedeeld, ...autorisatie.limieten.budget, id, naam, oin, berichten },
    }));
    const voorEenAnder = (afnemer.gemachtigden ?? []).map(({ id, naam, oin }) => ({
      ...{ ...gedeeld, id, naam, oin, puntenPerUur: null, personenPerDag: null, berichten: null },
    }));
    return [...zelf, ...voorEenAnder];
  });
  return alle.sort(opNaam);
}
