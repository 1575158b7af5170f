import type { Antwoord, Partner, Testhub } from '../opstelling/hub';

/** Everything SVB can select. */
export const CONTROLE = `query controle($peildatum: Datum!, $pgns: [String!]!) {
  inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) {
    pgn uitkomst reden ingeschreven
    onderwijsdeelnemer {
      pgn achternaam voorvoegsel voornamen leeftijd datumVestiging datumVertrek datumOverlijden
    }
    inschrijvingen { brin vestiging datumIn datumUit onderwijssoort }
  }
}`;

export interface Inschrijving {
  brin: string;
  vestiging: string;
  datumIn: string;
  datumUit: string | null;
  onderwijssoort: string;
}

export interface Controle {
  pgn: string;
  uitkomst: 'ONGELDIG' | 'NIET_GEVONDEN' | 'GEVONDEN';
  reden: string | null;
  ingeschreven: boolean | null;
  onderwijsdeelnemer: Record<string, unknown> | null;
  inschrijvingen: Inschrijving[];
}

export interface Svb {
  /** the answer as it came over the line */
  vraag(peildatum: string, pgns: string[], query?: string): Promise<Antwoord>;
  /** the answers to a question that is in order */
  controle(peildatum: string, pgns: string[]): Promise<Controle[]>;
}

/** SVB with a token of its own. */
export async function alsSvb(hub: Testhub): Promise<Svb> {
  const partner: Partner = await hub.als('svb');
  const vraag = (peildatum: string, pgns: string[], query = CONTROLE) => partner(query, { peildatum, pgns });
  return {
    vraag,
    controle: async (peildatum, pgns) => {
      const { status, json } = await vraag(peildatum, pgns);
      expect({ status, errors: json.errors }).toEqual({ status: 200, errors: undefined });
      return json.data.inschrijvingscontrole;
    },
  };
}

/** The bytes of `data`, apart from the receipt that follows it. */
export function dataVan({ tekst }: Antwoord): string {
  const einde = tekst.lastIndexOf(',"extensions":');
  expect(tekst.startsWith('{"data":') && einde > 0).toBe(true);
  return tekst.slice('{"data":'.length, einde);
}

/** Like toEqual on two lists, but shows the first place only: a list about everybody is long. */
export function zelfdeLijst<Soort>(gekregen: Soort[], verwacht: Soort[]): void {
  expect(gekregen).toHaveLength(verwacht.length);
  const anders = verwacht.findIndex((een, plaats) => JSON.stringify(een) !== JSON.stringify(gekregen[plaats]));
  expect({ plaats: anders, is: gekregen[anders] }).toEqual({ plaats: anders, is: verwacht[anders] });
  expect(anders).toBe(-1);
}
