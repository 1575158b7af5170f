import type { Slice, Verleend } from '../policy/Slice';
import type { Projectie } from './definitie';
import { genest } from './genest';
import { kolomnaam, rijsleutel, vastgelegd } from './kolommen';
import { soortPredicaat } from './predicaat';

interface Noun {
  /** the register's view of current knowledge */
  bron: string;
  /** what a question needs besides the fields: `select` them under these names */
  erbij?: string[];
  /** columns by which it is asked, in front of the row key; each list is an index */
  gevraagdOp: string[][];
}

const nouns: Record<string, Noun> = {
  Onderwijsdeelnemer: { bron: 'nu_persoon', gevraagdOp: [[], ['pseudoniem']] },
  Inschrijving: { bron: 'nu_inschrijving', erbij: ['n.geldig'], gevraagdOp: [[], ['brin']] },
  Examen: { bron: 'nu_examen', gevraagdOp: [['examenjaar'], ['examenjaar', 'brin', 'vestiging']] },
  Examenresultaat: {
    bron: 'nu_examenresultaat',
    gevraagdOp: [['examenjaar'], ['examenjaar', 'brin', 'vestiging', 'vakcode'], ['examenjaar', 'vakcode'], ['examen']],
  },
  Diploma: { bron: 'nu_diploma', gevraagdOp: [[], ['brin']] },
  Bpv: { bron: 'nu_bpv', gevraagdOp: [[], ['brin']] },
};

/**
 * A noun of a slice that is paged through: its rows under keys that only this slice has, and the person's pseudonym where
 * the slice has one. Of the register's own ids nothing comes along but logpseudoniem, for the logboek; it is in no contract.
 */
export function opRijsleutel(slice: Slice, soort: string, velden: Verleend[]): Omit<Projectie, 'naam'> {
  const noun = nouns[soort];
  if (!noun) throw new Error(`${slice.naam}: voor ${soort} is er geen projectie op rijsleutel`);
  const eigen = velden.filter(({ veld }) => veld !== 'rijsleutel' && !genest[`${soort}.${veld}`]);
  const kenmerken = soort === 'Onderwijsdeelnemer' ? (slice.autorisatie.kAnonimiteit?.kenmerken.flat() ?? []) : [];
  const kolommen = eigen.map((verleend) => {
    const kolom = kolomnaam(verleend.veld);
    if (!kenmerken.includes(verleend.veld)) return `${vastgelegd(slice, verleend)} as ${kolom}`;
    // what was judged, also when the register knows better since: who changed today would stand out
    return `t.${kolom}`;
  });
  const aanwezig = ['rijsleutel', ...eigen.map(({ veld }) => kolomnaam(veld))];
  return {
    definitie: `select ${['g.logpseudoniem', `${rijsleutel(soort, 'lijn')} as rijsleutel`, ...kolommen, ...(noun.erbij ?? [])].join(', ')}
  from pseudoniemen.${slice.naam} g join register.${noun.bron} n using (persoon_id)
  ${eigen.some(({ veld }) => veld === 'pgn') ? 'join register.nu_nummer m using (persoon_id)' : ''}
  ${kenmerken.length ? `left join ${slice.naam}_definitie.toonbaar t using (persoon_id)` : ''}
  where ${soortPredicaat(slice, soort)}`,
    volgorde: [...noun.gevraagdOp[0]!, 'rijsleutel'].join(', '),
    indexen: [
      'alter table $tabel add primary key (rijsleutel)',
      'create index on $tabel (logpseudoniem)',
      ...noun.gevraagdOp
        .filter((kolommen) => kolommen.length && kolommen.every((kolom) => aanwezig.includes(kolom)))
        .map((kolommen) => `create index on $tabel (${[...kolommen, 'rijsleutel'].join(', ')})`),
    ],
  };
}
