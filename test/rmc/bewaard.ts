import type pg from 'pg';

/** Per slice with a last delivery of her, how many things the hub still keeps of what was delivered. */
export async function bewaard(db: pg.Client, persoonId: string): Promise<Record<string, number>> {
  const { rows } = await db.query<{ slice: string; inhoud: number }>(
    `select slice, (select count(*)::int from jsonb_each(to_jsonb(l) - '{slice,persoon_id,gemeente,rmc_nr}'::text[]) e
       where e.value <> 'null' and e.key !~ '^(klaargezet|bevestigd)') as inhoud
     from leveringen.laatste l where persoon_id = $1`,
    [persoonId],
  );
  return Object.fromEntries(rows.map(({ slice, inhoud }) => [slice, inhoud]));
}
