import type { Testpersoonverwijzing, Voorbeeldbestand } from './Voorbeeld';

/** A test person as the hub tells of her. */
export interface Testpersoon {
  naam: string;
  pgn: string;
  /** another number under which the same person is found */
  tweede: string | null;
  situatie: string;
  /** what an agency may expect, by its name; of the others their own file tells */
  verwacht: Record<string, string>;
}

/** The test persons that a partner meets, with what it gets to know of each. */
export function testpersonenVoor(
  partner: { id: string; afnemer: string },
  { testpersonen }: Voorbeeldbestand,
  alle: Testpersoon[],
): (Testpersoon & { belofte: string })[] {
  const eigen = testpersonen.wie.filter(({ partijen }) => partijen?.includes(partner.id) ?? true);
  const belofte = ({ wie, verwacht }: Testpersoonverwijzing): (Testpersoon & { belofte: string })[] =>
    alle.filter(({ naam }) => naam === wie).map((persoon) => ({ ...persoon, belofte: verwacht }));
  return [
    ...alle.flatMap((persoon) => {
      const verwacht = persoon.verwacht[partner.afnemer];
      return verwacht === undefined ? [] : [{ ...persoon, belofte: verwacht }];
    }),
    ...eigen.flatMap(belofte),
  ];
}
