import type { Partner } from '../opstelling/hub';

export interface Mens {
  rijsleutel: string;
  pgn: string;
  voornamen: string;
  achternaam: string;
  straat: string | null;
  huisnummer: string | null;
  postcode: string;
  woonplaats: string;
}

/** Everybody about whom a region may know, and the keys of all rows of its lists, as the hub tells it by machine. */
export class Mensen {
  private constructor(
    readonly alle: Mens[],
    readonly sleutels: Set<string>,
  ) {}

  static async van(partner: Partner, regio: string): Promise<Mensen> {
    const vraag = async (query: string) => {
      const { json } = await partner(query);
      expect(json.errors).toBeUndefined();
      return json.data;
    };
    const velden = 'rijsleutel pgn voornamen achternaam straat huisnummer postcode woonplaats';
    const { onderwijsdeelnemers } = await vraag(
      `{ onderwijsdeelnemers(first: 1000) { edges { node { ${velden} } } } }`,
    );
    const { vsvSchooljaren } = await vraag('{ vsvSchooljaren { schooljaar cijfers maandstanden } }');
    const sleutels = new Set<string>();
    for (const { schooljaar, cijfers, maandstanden } of vsvSchooljaren) {
      for (const maand of [...(cijfers ? [null] : []), ...maandstanden]) {
        const lijst = `schooljaar: "${schooljaar}" ${maand ? `maand: "${maand}"` : ''} filter: { regio: "${regio}" }`;
        const { vsvDeelnemers } = await vraag(
          `{ vsvDeelnemers(${lijst} first: 1000) { edges { node { rijsleutel } } } }`,
        );
        for (const { node } of vsvDeelnemers.edges) sleutels.add(node.rijsleutel);
      }
    }
    return new Mensen(
      onderwijsdeelnemers.edges.map(({ node }: { node: Mens }) => node),
      sleutels,
    );
  }

  vind(naam: string): Mens {
    return this.alle.find(({ achternaam, voornamen }) => naam.startsWith(`${achternaam}, ${voornamen}`))!;
  }

  /** What gives somebody away in a text: her number, her keys, her name. */
  namenIn(tekst: string): string[] {
    const kenmerken = this.alle.flatMap(({ rijsleutel, pgn, voornamen, achternaam }) => [
      ...[rijsleutel, pgn, `"voornamen":"${voornamen}","achternaam":"${achternaam}"`],
    ]);
    return [...kenmerken, ...this.sleutels].filter((kenmerk) => tekst.includes(kenmerk));
  }
}
