import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Deel } from './Deel';
import type { Vraag } from './Vraag';
import type { Wortelvraag } from './wortelvragen';

/** A value as it stands in a question. */
function letterlijk(type: GraphQLInputType, waarde: unknown): string {
  if (isNonNullType(type)) return letterlijk(type.ofType, waarde);
  if (isListType(type) && Array.isArray(waarde)) {
    return `[${waarde.map((een) => letterlijk(type.ofType, een)).join(', ')}]`;
  }
  if (isInputObjectType(type) && waarde !== null) {
    const velden = Object.entries(waarde as object).map(
      ([naam, een]) => `${naam}: ${letterlijk(type.getFields()[naam]!.type, een)}`,
    );
    return `{ ${velden.join(', ')} }`;
  }
  return isEnumType(type) && typeof waarde === 'string' ? waarde : JSON.stringify(waarde);
}

/** A question in words, with its variables. */
export function alsTekst(
  soort: 'query' | 'mutation',
  wortels: Wortelvraag[],
  vlaggen: { weg: boolean; wel: boolean },
): Vraag {
  const fragmenten: string[] = [];
  const variabelen: Record<string, unknown> = {};
  const koppen: string[] = [];

  const los = (type: string, onder: string): string => {
    const naam = `F${fragmenten.length}`;
    fragmenten.push(`fragment ${naam} on ${type} ${onder}`);
    return `...${naam}`;
  };
  const deel = (een: Deel): string => {
    if (een.soort === 'typenaam') return `${een.alias && `${een.alias}: `}__typename${een.richting}`;
    if (een.soort === 'in') return `...${een.type ? ` on ${een.type}` : ''}${een.richting} ${selectie(een.onder)}`;
    if (een.soort === 'los') return `${los(een.type, selectie(een.onder))}${een.richting}`;
    const onder = een.onder ? ` ${selectie(een.onder)}` : '';
    return `${een.alias && `${een.alias}: `}${een.naam}${een.richting}${onder}`;
  };
  const selectie = (delen: Deel[]): string => `{ ${delen.map(deel).join(' ')} }`;
  const wortel = ({ veld, alias, args, richting, om, onder }: Wortelvraag, nr: number): string => {
    const gegeven = args
      .filter(({ waarde }) => waarde !== undefined)
      .map(({ arg, waarde, alsVariabele }) => {
        if (!alsVariabele) return `${arg.name}: ${letterlijk(arg.type, waarde)}`;
        const naam = `${arg.name}${nr}`;
        koppen.push(`$${naam}: ${arg.type}`);
        variabelen[naam] = waarde;
        return `${arg.name}: $${naam}`;
      });
    const kop = `${alias || nr > 0 ? `v${nr}_${veld.name}: ` : ''}${veld.name}`;
    let tekst = `${kop}${gegeven.length ? `(${gegeven.join(', ')})` : ''}${richting}${onder ? ` ${selectie(onder)}` : ''}`;
    const type = soort === 'query' ? 'Query' : 'Mutation';
    for (let diep = 0; diep < om; diep++) tekst = diep % 2 ? los(type, `{ ${tekst} }`) : `... on ${type} { ${tekst} }`;
    return tekst;
  };
  const lijf = `{ ${wortels.map(wortel).join(' ')} }`;
  const alles = [lijf, ...fragmenten].join(' ');
  for (const [naam, waarde] of Object.entries(vlaggen)) {
    if (!alles.includes(`$${naam})`)) continue;
    koppen.push(`$${naam}: Boolean!`);
    variabelen[naam] = waarde;
  }
  return { query: `${soort} Vraag${koppen.length ? `(${koppen.join(', ')})` : ''} ${alles}`, variables: variabelen };
}
