import { geldtOp } from '../../vsv/formule/geldtOp';
import { bladzijde, cursorsVan } from '../orakel/bladzijde';
import { nummerfout } from '../orakel/nummerfout';
import type { Bron, Orakel, Wortel } from '../orakel/Orakel';
import { tekst } from '../orakel/tekst';
import { nu } from '../register/nu';

interface Regel {
  id: string;
  personen: string[];
  node: Record<string, unknown>;
}

/** AVG art. 15 lid 1: of one person, named by a number, who received what, when, for which purpose and by which article. */
export default function privacyOfficer({ stand, slice, db, vandaag }: Bron): Orakel {
  const cursors = cursorsVan(slice.naam);
  const wie = new Map(
    stand.dossiers
      .filter(({ persoonsgegevens }) => nu(persoonsgegevens).some((een) => geldtOp(een, vandaag)))
      .flatMap((dossier) => nu(dossier.pgn).map(({ pgn }) => [pgn, dossier] as const)),
  );
  // the youngest first
  const regels: Regel[] = [];
  const kijk = async (): Promise<void> => {
    const { rows } = await db.query(
      `select id, begin as tijdstip, afnemer, afnemer_naam as "afnemerNaam", oin, doel, grondslag, velden_geleverd as velden,
         vraag, trace_id as trace, personen
       from logboek.verstrekking where id > $1 and cardinality(personen) > 0 order by id`,
      [regels[0]?.id ?? '00000000-0000-0000-0000-000000000000'],
    );
    for (const { personen, tijdstip, ...node } of rows) {
      regels.unshift({ id: node.id, personen, node: { ...node, tijdstip: (tijdstip as Date).toISOString() } });
    }
  };
  const inzage: Wortel = (args, beurt) => {
    const pgn = args.pgn as string;
    const fout = nummerfout(pgn);
    const dossier = fout ? undefined : wie.get(pgn);
    const over = dossier ? regels.filter(({ personen }) => personen.includes(dossier.logpseudoniem)) : [];
    const { edges, pageInfo } = bladzijde(cursors, 'inzage', args, beurt, {
      ...{ rijen: over, plaats: ({ id }: Regel) => id, aflopend: true as const },
    });
    if (dossier) beurt.personen.add(dossier.id);
    return {
      uitkomst: fout ? 'ONGELDIG' : dossier ? 'GEVONDEN' : 'NIET_GEVONDEN',
      reden: fout,
      verstrekkingen: { edges: edges.map(({ cursor, node }) => ({ cursor, node: node.node })), pageInfo },
      brief: dossier ? tekst : null,
    };
  };
  return {
    ...{ wortels: { inzage }, kijk },
    vijver: {
      goed: { pgn: [...wie.keys()].slice(0, 120) },
      vreemd: { pgn: ['999990020', '100000004', '12345678', 'abcdefghi', '123456789'] },
      sleutels: {},
    },
  };
}
