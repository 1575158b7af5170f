import type { Tijd, Voorbeeld } from './Voorbeeld';

interface Bladzij {
  id: string;
  naam: string;
  toont: string;
  /** the root field, and the fields asked of each row */
  veld: string;
  velden: string;
  /** a field with fields of its own */
  genest?: [veld: string, velden: string];
  /** the arguments beside the page: their types, and their values */
  argumenten?: Record<string, [soort: string, waarde: (tijd: Tijd) => unknown]>;
}

/** Fields, a line each. */
const regels = (velden: string, inspringing: number): string =>
  velden
    .split(' ')
    .map((een) => `${' '.repeat(inspringing)}${een}`)
    .join('\n');

/** How many rows: enough to see what they are. */
const RIJEN = 10;

/** The first page of a list, with the cursor by which the next one is asked. */
export function bladzijVoorbeeld({ id, naam, toont, veld, velden, genest, argumenten = {} }: Bladzij): Voorbeeld {
  const alle = Object.entries(argumenten);
  const titel = veld[0]!.toUpperCase() + veld.slice(1);
  const soorten = alle.map(([arg, [soort]]) => `$${arg}: ${soort}, `).join('');
  const waarden = alle.map(([arg]) => `${arg}: $${arg}, `).join('');
  const binnen = genest ? `\n        ${genest[0]} {\n${regels(genest[1], 10)}\n        }` : '';
  return {
    ...{ id, naam, toont },
    vraag: `query ${titel}(${soorten}$first: Int!, $after: String) {
  ${veld}(${waarden}first: $first, after: $after) {
    edges {
      node {
${regels(velden, 8)}${binnen}
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
    variabelen: (tijd) => ({
      ...Object.fromEntries(alle.map(([arg, [, waarde]]) => [arg, waarde(tijd)])),
      ...{ first: RIJEN, after: null },
    }),
  };
}
