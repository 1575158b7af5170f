/** Where a noun comes from, for slices that page through it. */
export interface Noun {
  /** the view of current knowledge */
  bron: string;
  /** what a question needs besides the fields: `select` them under these names */
  erbij?: string[];
  /** columns by which it is asked, in front of the row key; each list is an index */
  gevraagdOp: string[][];
  /**
   * whether its rows say themselves in which area they lie, as that is not where the person lives today. Such a noun is read
   * as asked and never stored: what it shows is stored already.
   */
  eigenGebied?: true;
  /** whether its source holds the rows of all slices, each with the slice's name */
  perSlice?: true;
}

export const nouns: Record<string, Noun> = {
  Onderwijsdeelnemer: { bron: 'register.nu_persoon', gevraagdOp: [[], ['pseudoniem']] },
  Inschrijving: { bron: 'register.nu_inschrijving', erbij: ['n.geldig'], gevraagdOp: [[], ['brin']] },
  Examen: { bron: 'register.nu_examen', gevraagdOp: [['examenjaar'], ['examenjaar', 'brin', 'vestiging']] },
  Examenresultaat: {
    bron: 'register.nu_examenresultaat',
    gevraagdOp: [['examenjaar'], ['examenjaar', 'brin', 'vestiging', 'vakcode'], ['examenjaar', 'vakcode'], ['examen']],
  },
  Diploma: { bron: 'register.nu_diploma', gevraagdOp: [[], ['brin']] },
  Bpv: { bron: 'register.nu_bpv', gevraagdOp: [[], ['brin']] },
  VsvDeelnemer: {
    bron: 'vsv.nu_deelnemer',
    // who it is, if the slice has her among its persons
    erbij: [`pseudoniemen.rijsleutel(g.rijgeheim, 'onderwijsdeelnemer', n.persoon_id::text) as onderwijsdeelnemer`],
    gevraagdOp: [[]],
    eigenGebied: true,
  },
  LaatsteLevering: {
    bron: 'leveringen.nu_laatste',
    gevraagdOp: [[]],
    eigenGebied: true,
    perSlice: true,
  },
};
