import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { binnenGebied } from './binnenGebied';
import { gebiedskolom } from './gebiedskolom';

/** How long one that was written before the slice existed may still be shown, in days; as leveringen.nu_laatste has it. */
const DAGEN = 31;

/** Whether a slice tells of those who leave it for a startkwalificatie. */
export const heeftLaatste = (slice: Slice): boolean => slice.soorten.includes('LaatsteLevering');

/** What a person obtained first that ends the care for her, and when the register came to know it. */
const KWALIFICATIE = `(
    select soort, niveau, datum, lower(geregistreerd) as versie, (select min(lower(v.geregistreerd)) from register.diploma v
      where v.persoon_id = w.id and v.diploma_id = d.diploma_id and v.startkwalificatie) as bekend
    from register.diploma d where d.persoon_id = w.id and upper_inf(d.geregistreerd) and d.startkwalificatie
    union all
    select soort, null, datum, lower(geregistreerd), (select min(lower(v.geregistreerd)) from register.getuigschrift v
      where v.persoon_id = w.id and v.getuigschrift_id = c.getuigschrift_id)
    from register.getuigschrift c
    where c.persoon_id = w.id and upper_inf(c.geregistreerd)
    order by datum, soort limit 1) k`;

/** What she follows, or followed last. */
const ONDERWIJS = `(
    select brin, vestiging, onderwijssoort, opleidingscode, datum_in, datum_uit, reden_uitstroom
    from register.nu_inschrijving i where i.persoon_id = w.id order by lower(i.geldig) desc, brin limit 1) e`;

/** She had it until this very moment: a version of it was superseded, which leaves her in the slice for an instant. */
const HAD_HET = `exists (
    select from register.diploma v where v.persoon_id = w.id and v.startkwalificatie and upper(v.geregistreerd) = k.versie
    union all select from register.getuigschrift v where v.persoon_id = w.id and upper(v.geregistreerd) = k.versie)`;

/** What the receiver learns of her, and nothing else is kept of it when the delivery has ended. */
const INHOUD = [
  ...['soort', 'niveau', 'datum', 'achternaam', 'voorvoegsel', 'voornamen', 'straat', 'huisnummer'],
  ...['huisnummertoevoeging', 'postcode', 'woonplaats', 'woongemeente', 'brin', 'vestiging', 'onderwijssoort'],
  ...['opleidingscode', 'datum_in', 'datum_uit', 'reden_uitstroom'],
];
const GEWIST = INHOUD.map((kolom) => `${kolom} = null`).join(', ');

/** SQL that sets ready the one last delivery of `wie`: a relation w with the id of persons. Whoever had one gets no other. */
const zetKlaar = (slice: Slice, wie: string, klaargezet: string, waar = 'true') => `
  insert into leveringen.laatste (slice, persoon_id, gemeente, rmc_nr, klaargezet, ${INHOUD.join(', ')})
  select '${slice.naam}', w.id, m.gemeente, m.rmc_nr, ${klaargezet}, k.soort, k.niveau, k.datum, n.achternaam, n.voorvoegsel,
    n.voornamen, n.straat, n.huisnummer, n.huisnummertoevoeging, n.postcode, n.woonplaats, n.woongemeente, e.brin, e.vestiging,
    e.onderwijssoort, e.opleidingscode, e.datum_in, e.datum_uit, e.reden_uitstroom
  from ${wie} cross join lateral ${KWALIFICATIE} join register.nu_persoon n on n.persoon_id = w.id
  join register.gemeente_nu m on m.code = n.woongemeente left join lateral ${ONDERWIJS} on true
  where ${waar}
  on conflict do nothing;`;

/**
 * SQL, within the function that keeps a stored slice equal, before rows go: whoever is in the slice and has got what ends the
 * care for her is set ready, in the same transaction that registers the diploma. `van` limits it to some persons.
 */
export const laatsteStap = (slice: Slice, van: string): string =>
  heeftLaatste(slice)
    ? zetKlaar(
        slice,
        `(select logpseudoniem from ${slice.naam}_opslag.onderwijsdeelnemer where ${van}) o join register.persoon w using (logpseudoniem)`,
        '(select vandaag from register.klok)',
        `not ${HAD_HET}`,
      )
    : '';

/**
 * The function by which a slice's login confirms deliveries of the areas that its transaction names, and changes nothing else.
 * It runs as its owner, and gives how many were confirmed now.
 */
export const bevestigDdl = (slice: Slice): string =>
  heeftLaatste(slice)
    ? `
create function ${slice.naam}.bevestig(sleutels uuid[]) returns integer language sql security definer
  set search_path = pg_catalog, pg_temp as $f$
  with bevestigd as (
    update leveringen.laatste l set bevestigd_op = clock_timestamp(), ${GEWIST} from pseudoniemen.${slice.naam} g
    where l.slice = '${slice.naam}' and l.bevestigd_op is null and g.persoon_id = l.persoon_id
      and ${binnenGebied(slice.autorisatie.gebied!, `l.${gebiedskolom[slice.autorisatie.gebied!]}`)}
      and exists (select from leveringen.nu_laatste n where n.slice = l.slice and n.persoon_id = l.persoon_id)
      and pseudoniemen.rijsleutel(g.rijgeheim, 'laatstelevering', l.slice || ':' || l.persoon_id) = any (sleutels)
    returning 1)
  select count(*)::int from bevestigd $f$;
revoke execute on function ${slice.naam}.bevestig from public;`
    : '';

/**
 * When a slice is built: those whose diploma was registered so short ago that they would still be shown, as if the slice had
 * been there.
 */
export async function vulLaatste(db: ClientBase, slice: Slice): Promise<void> {
  const { predicaat } = slice.autorisatie.rijen;
  if (!heeftLaatste(slice) || predicaat.soort !== 'inwoners zonder startkwalificatie') return;
  await db.query(
    'delete from leveringen.laatste l where not exists (select from register.persoon p where p.id = l.persoon_id)',
  );
  const grens = `(select vandaag - ${DAGEN} from register.klok)`;
  const toen = (jaren: number) =>
    `(date_trunc('month', k.bekend at time zone 'Europe/Amsterdam') - interval '${jaren} years')::date`;
  const recent = (tabel: string, waar: string) => `select persoon_id from register.${tabel}
    where upper_inf(geregistreerd) and ${waar} and lower(geregistreerd) > ${grens}`;
  await db.query(
    zetKlaar(
      slice,
      `(${recent('diploma', 'startkwalificatie')} union ${recent('getuigschrift', 'true')}) r
      join register.persoon w on w.id = r.persoon_id`,
      `(k.bekend at time zone 'Europe/Amsterdam')::date`,
      `n.geboren_uiterlijk <= ${toen(predicaat.van)} and n.geboren_uiterlijk > ${toen(predicaat.tot)} and k.bekend > ${grens}`,
    ),
  );
}

/** Of what may not be shown any more, only that it was delivered stays; when the date moves. */
export const wisLaatste = (db: ClientBase) =>
  db.query(
    `update leveringen.laatste set ${GEWIST} where soort is not null and klaargezet + ${DAGEN} <= (select vandaag from register.klok)`,
  );
