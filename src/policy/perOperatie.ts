import { BREAK, type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

/** Whether anything in the document may be selected or left out by a variable. */
function heeftDirectives(document: DocumentNode): boolean {
  let gezien = false;
  visit(document, {
    [Kind.DIRECTIVE]() {
      gezien = true;
      return BREAK;
    },
  });
  return gezien;
}

/**
 * Makes something of an operation once: Apollo keeps the documents that it has parsed. A document with directives is looked
 * at anew each time, because its variables may select something else.
 */
export function perOperatie<Rest extends unknown[], T extends object>(
  maak: (document: DocumentNode, operatie: OperationDefinitionNode, ...rest: Rest) => T,
): typeof maak {
  const gemaakt = new WeakMap<OperationDefinitionNode, T>();
  return (document, operatie, ...rest) => {
    const eerder = gemaakt.get(operatie);
    if (eerder) return eerder;
    const nieuw = maak(document, operatie, ...rest);
    if (!heeftDirectives(document)) gemaakt.set(operatie, nieuw);
    return nieuw;
  };
}
