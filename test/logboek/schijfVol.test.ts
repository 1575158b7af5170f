import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakHub, type Testhub } from '../opstelling/hub';
import { alsSuper } from '../opstelling/kloon';
import { controle, pgnVan, regelVan } from './proef';

/** A disk of 256 KiB, where the machine lets this process make one (root on Linux); null elsewhere. */
function kleineSchijf(): string | null {
  const map = mkdtempSync(join(tmpdir(), 'bron-schijf-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=0777', 'tmpfs', map], { stdio: 'pipe' });
    return map;
  } catch {
    rmdirSync(map);
    return null;
  }
}

const schijf = kleineSchijf();
const metSchijf = schijf ? test : test.skip;
const pgns = [pgnVan('zestienIngeschreven')];

let t: Testhub;
let ruimte: string;
beforeAll(async () => {
  if (!schijf) return;
  t = await maakHub();
  ruimte = `schijf_${t.database.naam}`;
  // PostgreSQL takes only a directory of its own account: the server makes it itself
  await t.db.query(`copy (select) to program 'cat && mkdir -m 700 ${schijf}/data'`);
  await t.db.query(`create tablespace ${ruimte} location '${schijf}/data'`);
  await t.db.query(`alter table logboek.verstrekking set tablespace ${ruimte}`);
});
afterAll(async () => {
  if (!schijf) return;
  await t.stop();
  await alsSuper(`drop tablespace ${ruimte}`);
  execFileSync('umount', [schijf]);
  rmdirSync(schijf);
});

/** Copies a record until PostgreSQL says that there is no room; resolves with its error code. */
async function maakVol(): Promise<string> {
  for (let aantal = 0; aantal < 10_000; aantal++) {
    try {
      await t.db.query(`insert into logboek.verstrekking
        select (r).* from (select jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'grondslag', '{}')) as r
          from logboek.verstrekking v limit 1) kopie`);
    } catch (fout) {
      return (fout as { code: string }).code;
    }
  }
  return 'er past altijd meer bij';
}

metSchijf(
  'als svb: is de schijf van het logboek echt vol, dan 503 en geen gegevens; komt er ruimte, dan weer antwoord',
  async () => {
    const svb = await t.als('svb');
    expect((await svb(controle(), { pgns })).status).toBe(200);
    expect(await maakVol()).toBe('53100');

    const vol = await svb(controle(), { pgns });
    expect(vol).toMatchObject({ status: 503, json: { code: 'NIET_GELOGD' } });
    expect(vol.tekst).not.toContain(pgns[0]);

    execFileSync('mount', ['-o', 'remount,size=16m', schijf!]);
    const weer = await svb(controle(), { pgns });
    expect(weer.status).toBe(200);
    expect(await regelVan(t.db, weer)).toMatchObject({ uitkomst: 'verstrekt', geleverd: 1 });
  },
);
