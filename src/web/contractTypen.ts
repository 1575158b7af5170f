import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import type { Plugin } from 'vite';

export interface ContractTypenOpties {
  /** the SDL of the slice */
  contract: string;
  /** the directory with the questions, a file each */
  vragen: string;
  /** the file that is written */
  uit: string;
}

/** Types of each question and its answer, from the contract itself; a question outside it does not build. */
export function contractTypen({ contract, vragen, uit }: ContractTypenOpties): Plugin {
  return {
    name: 'contract-typen',
    async buildStart() {
      const schema = parse(readFileSync(contract, 'utf8'));
      const documents = readdirSync(vragen)
        .filter((naam) => naam.endsWith('.graphql'))
        .sort()
        .map((naam) => ({ location: naam, document: parse(readFileSync(join(vragen, naam), 'utf8')) }));
      const scalars = schema.definitions.flatMap((een) =>
        een.kind === 'ScalarTypeDefinition' ? [een.name.value] : [],
      );
      const tekst = await codegen({
        ...{ schema, documents, filename: uit },
        config: {
          documentMode: 'string',
          enumType: 'string-literal',
          useTypeImports: true,
          scalars: Object.fromEntries(scalars.map((naam) => [naam, 'string'])),
        },
        pluginMap: { typescriptOperations, typedDocumentNode },
        plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
      });
      writeFileSync(uit, tekst);
    },
  };
}
