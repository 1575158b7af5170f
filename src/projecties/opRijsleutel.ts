import type { Slice, Verleend } from '../policy/Slice';
import { binnenGebied } from './binnenGebied';
import type { Projectie } from './definitie';
import { gebiedskolom } from './gebiedskolom';
import { genest } from './genest';
import { kolomnaam, rijsleutel, vastgelegd } from './kolommen';
import { nouns } from './nouns';
import { soortPredicaat } from './predicaat';

/**
 * A noun of a slice that is paged through: its rows under keys that only this slice has, and the person's pseudonym where
 * the slice has one. Of the register's own ids nothing comes along but logpseudoniem, for the logboek; it is in no contract.
 */
export function opRijsleutel(slice: Slice, soort: string, velden: Verleend[]): Omit<Projectie, 'naam'> {
  const noun = nouns[soort];
  if (!noun) throw new Error(`${slice.naam}: voor ${soort} is er geen projectie op rijsleutel`);
  const { gebied, kAnonimiteit } = slice.autorisatie;
  const eigen = velden.filter(({ veld }) => veld !== 'rijsleutel' && !genest[`${soort}.${veld}`]);
  const kenmerken = soort === 'Onderwijsdeelnemer' ? (kAnonimiteit?.kenmerken.flat() ?? []) : [];
  const kolommen = eigen.map((verleend) => {
    const kolom = kolomnaam(verleend.veld);
    if (!kenmerken.includes(verleend.veld)) return `${vastgelegd(slice, verleend)} as ${kolom}`;
    // what was judged, also when the register knows better since: who changed today would stand out
    return `t.${kolom}`;
  });
  const aanwezig = ['rijsleutel', ...eigen.map(({ veld }) => kolomnaam(veld))];
  const waar = gebied && noun.eigenGebied && `n.${gebiedskolom[gebied]}`;
  const erbij = [...(noun.erbij ?? []), ...(gebied ? [`${waar ?? 'w.gebied'} as gebied`] : [])];
  return {
    definitie: `select ${['g.logpseudoniem', `${rijsleutel(slice, soort, 'lijn')} as rijsleutel`, ...kolommen, ...erbij].join(', ')}
  from pseudoniemen.${slice.naam} g join ${noun.bron} n using (persoon_id)
  ${!slice.perInstelling && eigen.some(({ veld }) => veld === 'pgn') ? 'join register.nu_nummer m using (persoon_id)' : ''}
  ${gebied && !waar ? `join ${slice.naam}_opslag.binnen w using (persoon_id)` : ''}
  ${kenmerken.length ? `left join ${slice.naam}_definitie.toonbaar t using (persoon_id)` : ''}
  where ${waar ? binnenGebied(gebied!, waar) : soortPredicaat(slice, soort)}${noun.perSlice ? ` and n.slice = '${slice.naam}'` : ''}`,
    ...(waar && { view: true }),
    volgorde: [...noun.gevraagdOp[0]!, 'rijsleutel'].join(', '),
    indexen: [
      'alter table $tabel add primary key (rijsleutel)',
      'create index on $tabel (logpseudoniem)',
      ...(gebied ? ['create index on $tabel (gebied, rijsleutel)'] : []),
      ...(gebied && soort === 'Onderwijsdeelnemer' ? ['create index on $tabel (pgn)'] : []),
      ...noun.gevraagdOp
        .filter((kolommen) => kolommen.length && kolommen.every((kolom) => aanwezig.includes(kolom)))
        .map((kolommen) => `create index on $tabel (${[...kolommen, 'rijsleutel'].join(', ')})`),
    ],
  };
}
