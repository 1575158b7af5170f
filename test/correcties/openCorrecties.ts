import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Persoonsgegevens } from '../../src/register/entities/Persoonsgegevens';
import type { Correctie } from '../../src/register/vastlegging/corrigeer';
import type { Datum } from '../../src/values/Datum';
import type { Partner } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import type { Inwoner } from '../rmc/Inwoner';
import { openProef } from '../rmc/openProef';

export interface Melding {
  rijsleutel: string;
  pgn?: string;
  pseudoniem?: string;
  soort: string;
  velden: string[];
  eersteVerstrekking: string;
  aantalVerstrekkingen: number;
  /** not under a pseudonym */
  gecorrigeerd?: string;
}

const ZEGT = 'rijsleutel soort velden eersteVerstrekking aantalVerstrekkingen';
const OP_NUMMER = ['svb', 'duo-studiefinanciering'];
const PSEUDONIEM = ['inspectie', 'duo-bekostiging'];

/** What the agencies here ask about enrolments and persons, and what they are then told of corrections. */
export async function openCorrecties() {
  const proef = await openProef();
  const { t, vastlegging } = proef;
  const partners = new Map<string, Promise<Partner>>();
  const als = (naam: string): Promise<Partner> => {
    const partner = partners.get(naam) ?? t.als(naam);
    partners.set(naam, partner);
    return partner;
  };
  const goed = async (naam: string, query: string, variables: Record<string, unknown> = {}) => {
    const antwoord = await (await als(naam))(query, variables);
    expect([naam, antwoord.status, antwoord.json.errors]).toEqual([naam, 200, undefined]);
    return antwoord;
  };
  return {
    ...proef,
    als,
    goed,
    /** Somebody of 16 who lives in Enschede and goes to school there, to 00AH unless said otherwise. */
    leerling: async (brin = '00AH', anders: Parameters<typeof proef.inwoner>[0] = {}): Promise<Inwoner> => {
      const wie = await proef.inwoner({ geboren: 20100301, gemeente: '0153', ...anders });
      const periode = { vestiging: '00', sector: 'VO', opleidingscode: '0011', leerjaar: 4, bekostigd: true } as const;
      await vastlegging.schrijfIn(wie.id, { brin, datumIn: '2025-08-01' as Datum, periode });
      return wie;
    },
    /** Asks for numbers, by number, or all that is asked so page after page. */
    vraag: {
      inschrijving: (naam: string, { pgn }: Pick<Inwoner, 'pgn'>, velden = 'brin datumIn') =>
        OP_NUMMER.includes(naam)
          ? goed(
              naam,
              `query ($p: [String!]!) { inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: $p) { inschrijvingen { ${velden} } } }`,
              { p: [pgn] },
            )
          : goed(naam, `{ inschrijvingen(peildatum: "${VANDAAG}", first: 1000) { edges { node { ${velden} } } } }`),
      persoon: (naam: string, velden: string, { pgn }: Pick<Inwoner, 'pgn'>) =>
        OP_NUMMER.includes(naam)
          ? goed(
              naam,
              `query ($p: [String!]!) { inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: $p) { onderwijsdeelnemer { ${velden} } } }`,
              { p: [pgn] },
            )
          : goed(naam, `{ onderwijsdeelnemers(first: 1000) { edges { node { ${velden} } } } }`),
    },
    /** The current version of her enrolment turns out to be wrong. */
    corrigeerInschrijving: async ({ id }: Inwoner, van: string): Promise<string> => {
      const rij = await proef.feit(Inschrijving, id);
      return vastlegging.corrigeer(id, Inschrijving, rij.id, { geldig: { van: van as Datum, tot: null } });
    },
    /** Of several the one at this school. */
    corrigeerRij: async ({ id }: Inwoner, brin: string, geldig: { van: string; tot: string | null }): Promise<void> => {
      const rijen = await proef.bron.manager.findBy(Inschrijving, { persoonId: id, brin });
      const rij = rijen.find(({ geregistreerd }) => geregistreerd.endsWith(',)'))!;
      await vastlegging.corrigeer(id, Inschrijving, rij.id, { geldig: geldig as { van: Datum; tot: Datum | null } });
    },
    corrigeerPersoon: async ({ id }: Inwoner, anders: Correctie<Persoonsgegevens>): Promise<string> => {
      const rij = await proef.feit(Persoonsgegevens, id);
      return vastlegging.corrigeer(id, Persoonsgegevens, rij.id, anders);
    },
    /** Makes the notices, as the hub does every two seconds; all that was asked before it counts. */
    verwerk: (): Promise<unknown> => t.db.query('select correcties.verwerk()'),
    /** The notices that a partner sees; by number only about her. */
    meldingen: async (naam: string, wie?: Pick<Inwoner, 'pgn'>): Promise<Melding[]> => {
      if (OP_NUMMER.includes(naam)) {
        const query = `query ($p: [String!]!) { correctiecontrole(pgns: $p) { pgn gecorrigeerd ${ZEGT} } }`;
        return (await goed(naam, query, { p: [wie!.pgn] })).json.data.correctiecontrole;
      }
      const eigen = PSEUDONIEM.includes(naam) ? 'pseudoniem' : 'pgn gecorrigeerd';
      const { json } = await goed(naam, `{ correcties(first: 1000) { edges { node { ${eigen} ${ZEGT} } } } }`);
      const alle: Melding[] = json.data.correcties.edges.map(({ node }: { node: Melding }) => node);
      return alle.filter(({ pgn }) => !wie || pgn === wie.pgn);
    },
    bevestig: async (naam: string, ...sleutels: string[]): Promise<number> =>
      (await goed(naam, 'mutation ($s: [ID!]!) { bevestigCorrecties(rijsleutels: $s) }', { s: sleutels })).json.data
        .bevestigCorrecties,
  };
}
