import { type DocumentNode, Kind, type ValidationRule, visit } from 'graphql';
import { validationAbortedError } from 'graphql/validation/validationAbortedError';

/** Names, values and punctuation in one document. Own choice: ten thousand numbers written out fit in it, and little more. */
export const HOOGSTENS_TEKENS = 12_000;

/** Fields, fragments and operations in one document, run or not. Own choice: twice what one operation may select. */
const HOOGSTENS_DELEN = 1_000;

/** Brackets of any kind within each other. Own choice: no contract goes deeper than a tenth of it. */
const HOOGSTENS_DIEPTE = 100;

export const TE_GROOT_OM_TE_LEZEN = `De vraag is te groot om te lezen: ten hoogste ${HOOGSTENS_TEKENS} woorden en leestekens, ${HOOGSTENS_DELEN} velden en fragmenten en ${HOOGSTENS_DIEPTE} niveaus in elkaar zijn toegestaan, en dezelfde naam niet te vaak naast elkaar. Geef lange lijsten als variabele mee.`;

const DELEN: ReadonlySet<string> = new Set([
  ...[Kind.FIELD, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_DEFINITION, Kind.OPERATION_DEFINITION],
]);
const DIEPER: ReadonlySet<string> = new Set([Kind.SELECTION_SET, Kind.LIST, Kind.OBJECT, Kind.LIST_TYPE]);

function past(document: DocumentNode): boolean {
  let delen = 0;
  let diepte = 0;
  let diepst = 0;
  visit(document, {
    enter({ kind }) {
      if (DELEN.has(kind)) delen += 1;
      if (DIEPER.has(kind)) diepst = Math.max(diepst, ++diepte);
    },
    leave({ kind }) {
      if (DIEPER.has(kind)) diepte -= 1;
    },
  });
  return delen <= HOOGSTENS_DELEN && diepst <= HOOGSTENS_DIEPTE;
}

/**
 * Gives up on a document before it is compared with the contract: some rules of graphql-js cost the square of its fields, and
 * others call themselves once for every level until the stack is full. This one comes last in the list and first in the work:
 * the others begin below the document.
 */
export const omvangregel: ValidationRule = (context) => ({
  Document() {
    if (!past(context.getDocument())) throw validationAbortedError;
  },
});
