import {
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLOutputType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { BronFout } from '../errors';
import type { Vraagveld } from './Context';
import { jsonObject } from './jsonObject';
import { gekozen } from './selectie';

/** Makes the JSON text of a value. */
type Naar = (waarde: unknown) => string;

/**
 * What turns a value of this type into the JSON text of what is selected of it, as graphql-js would: the selection is looked
 * at once, not for every row.
 */
export function serialiseer(vraag: Vraagveld, type: GraphQLOutputType, knopen: readonly FieldNode[]): Naar {
  if (isNonNullType(type)) {
    const deel = serialiseer(vraag, type.ofType, knopen);
    return (waarde) => {
      const tekst = deel(waarde);
      if (tekst === 'null') throw new BronFout('STORING', { intern: `${vraag.fieldName}: een verplicht veld is leeg` });
      return tekst;
    };
  }
  if (isListType(type)) {
    const deel = serialiseer(vraag, type.ofType, knopen);
    return (waarde) => (waarde == null ? 'null' : `[${(waarde as unknown[]).map(deel).join(',')}]`);
  }
  if (isObjectType(type)) {
    const delen = gekozen(vraag, type, knopen).map(({ sleutel, veld, type: soort, knopen: onder }) => {
      const deel = veld === '__typename' ? () => `"${type.name}"` : serialiseer(vraag, soort, onder);
      return { sleutel, veld, deel };
    });
    return (waarde) =>
      waarde == null
        ? 'null'
        : jsonObject(
            delen.map(({ sleutel, veld, deel }) => [sleutel, deel((waarde as Record<string, unknown>)[veld])]),
          );
  }
  // refuses what the type cannot hold
  const leaf = getNullableType(type) as GraphQLLeafType;
  return (waarde) => (waarde == null ? 'null' : JSON.stringify(leaf.serialize(waarde)));
}
