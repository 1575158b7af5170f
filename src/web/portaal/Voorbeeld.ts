/** By which day and which years examples ask, as the hub itself tells them. */
export interface Tijd {
  vandaag: string;
  /** the last school year of which tables have been published */
  gepubliceerd: string;
  /** the last school year that has been judged */
  beoordeeld: string;
  lopend: string;
  /** the last one of which the results are in */
  examenjaar: number;
}

/** A question that a partner can begin with, and what it shows. */
export interface Voorbeeld {
  /** in the address of the page */
  id: string;
  /** in the list */
  naam: string;
  /** what one sees, in a sentence */
  toont: string;
  /** the text of the question */
  vraag: string;
  variabelen?: (tijd: Tijd) => Record<string, unknown>;
  /** the variable that takes the number of a test person; left open, it is the first of those of the partner */
  persoon?: string;
  /** it is refused, on purpose, with this code */
  geweigerd?: string;
  /** there may be nothing to show, for the reason that `toont` gives */
  magLeeg?: true;
}

/** A test person, and what a partner gets to know of her. */
export interface Testpersoonverwijzing {
  /** as in seeds/testpersonen.ts */
  wie: string;
  verwacht: string;
  /** which of the organisations that share the contract; all of them when left out */
  partijen?: string[];
}

/**
 * What the portal tells about the contract of one agency, beside what the contract tells of itself: a file in `voorbeelden/`,
 * named as the file in `src/afnemers/`. There is an example for each root field of the contract (test/portaal).
 */
export interface Voorbeeldbestand {
  voorbeelden: Voorbeeld[];
  testpersonen: {
    /** how this partner meets them, or why it does not */
    uitleg: string;
    /** the example that is opened for one of them */
    voorbeeld?: string;
    /** beside those of whom seeds/testpersonen.ts itself says what this agency may expect */
    wie: Testpersoonverwijzing[];
  };
}
