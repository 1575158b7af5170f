import { unwrapResolverError } from '@apollo/server/errors';
import { type ASTNode, GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { validationAbortedError } from 'graphql/validation/validationAbortedError';
import { BronFout, type Foutcode, fouten } from '../errors';
import { TE_GROOT_OM_TE_LEZEN } from '../policy/omvangregel';

/** Apollo's codes for what it refuses itself. */
const APOLLO: Record<string, Foutcode> = {
  GRAPHQL_PARSE_FAILED: 'SYNTAX',
  GRAPHQL_VALIDATION_FAILED: 'NIET_IN_CONTRACT',
  BAD_USER_INPUT: 'ONGELDIGE_WAARDE',
  OPERATION_RESOLUTION_FAILURE: 'ONGELDIG_VERZOEK',
  BAD_REQUEST: 'ONGELDIG_VERZOEK',
  PERSISTED_QUERY_NOT_SUPPORTED: 'ONGELDIG_VERZOEK',
};

/** Places that are told of one fault: a name that occurs a thousand times too often needs no thousand. */
const HOOGSTENS_PLAATSEN = 5;

/** What the caller wrote at the place of the fault, by name only: values are never repeated. */
function genoemd(knoop: ASTNode | undefined, engels: string): string {
  switch (knoop?.kind) {
    case Kind.FIELD:
      // graphql-js has no code of its own for this
      if (engels.endsWith('is required, but it was not provided.')) {
        return `Het veld '${knoop.name.value}' mist een verplicht argument. `;
      }
      return `Het veld '${knoop.name.value}' past niet in uw contract. `;
    case Kind.ARGUMENT:
      return `Het argument '${knoop.name.value}' past niet in uw contract. `;
    case Kind.VARIABLE_DEFINITION:
      return `De variabele '$${knoop.variable.name.value}' past niet in uw contract. `;
    case Kind.NAMED_TYPE:
      return `Het type '${knoop.name.value}' past niet in uw contract. `;
    case Kind.DIRECTIVE:
      return `De directive '@${knoop.name.value}' past niet in uw contract. `;
    case Kind.STRING:
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.BOOLEAN:
    case Kind.ENUM:
    case Kind.LIST:
    case Kind.OBJECT:
    case Kind.NULL:
      return 'Een waarde in de vraag heeft niet de vorm die het contract verlangt. ';
    default:
      return '';
  }
}

/** Nothing that looks like a PGN leaves in a text, nor a name without end, also not when a caller hides it in an alias. */
const geschoond = (tekst: string): string => tekst.replace(/[0-9]{8,}/g, '…').replace(/\w{61,}/g, '…');

/** The error behind what graphql-js and Apollo made of it; null when it is not one of ours. */
export function bronFout(fout: unknown): BronFout | null {
  let oorzaak = unwrapResolverError(fout);
  while (oorzaak instanceof GraphQLError && oorzaak.originalError) oorzaak = oorzaak.originalError;
  return oorzaak instanceof BronFout ? oorzaak : null;
}

/** What one of our own scalars says of a value that stands in the question itself; it repeats no value. */
const reden = (fout: unknown): string | null =>
  fout instanceof GraphQLError && typeof fout.extensions.reden === 'string' ? fout.extensions.reden : null;

/** Whether reading or comparing the question was given up for its size; graphql-js and Apollo have no codes for these. */
const teGroot = ({ message }: { message: string }): boolean =>
  message === validationAbortedError.message || message.endsWith('tokens. Parsing aborted.');

/** Nothing that the client says it reads is what the hub speaks. */
const nietTeLezen = ({ message }: { message: string }): boolean => message.startsWith("An 'accept' header");

export function foutcode(fout: unknown): Foutcode {
  const eigen = bronFout(fout);
  if (eigen) return eigen.code;
  if (reden(fout)) return 'ONGELDIGE_WAARDE';
  if (fout instanceof GraphQLError && teGroot(fout)) return 'TE_VEEL';
  if (fout instanceof GraphQLError && nietTeLezen(fout)) return 'ACCEPT';
  const code = fout instanceof GraphQLError ? (fout.extensions.code as string | undefined) : undefined;
  return (code && APOLLO[code]) || 'STORING';
}

/** What went wrong, and where in the question, without a value of it. */
function inWoorden(code: Foutcode, fout: unknown, engels: string): string {
  const waarom = reden(fout);
  if (waarom) return `Een waarde in de vraag is niet goed; ${waarom}.`;
  if (code === 'TE_VEEL') return TE_GROOT_OM_TE_LEZEN;
  if (engels.startsWith('Too many validation errors'))
    return 'Er zijn meer fouten dan deze. Herstel ze en vraag opnieuw.';
  const knoop = fout instanceof GraphQLError ? fout.nodes?.[0] : undefined;
  return `${code === 'STORING' ? '' : genoemd(knoop, engels)}${fouten[code].tekst}`;
}

/** The only place where an error becomes text for a partner. */
export function fouttekst(geformatteerd: GraphQLFormattedError, fout: unknown): GraphQLFormattedError {
  const code = foutcode(fout);
  const tekst = bronFout(fout)?.publiek ?? inWoorden(code, fout, geformatteerd.message);
  const plaatsen = geformatteerd.locations?.slice(0, HOOGSTENS_PLAATSEN);
  return {
    message: geschoond(tekst),
    ...(plaatsen && { locations: plaatsen }),
    ...(geformatteerd.path && {
      path: geformatteerd.path.map((stap) => (typeof stap === 'string' ? geschoond(stap) : stap)),
    }),
    extensions: { code },
  };
}
