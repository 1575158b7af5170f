import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { controle, INZAGE, pgnVan, pseudoniemen, regelVan } from './proef';

/** A line as the Logboek Dataverwerkingen standard names its fields. */
interface Lijn {
  trace_id: string;
  span_id: string;
  parent_span_id: string | null;
  status_code: number;
  name: string;
  start_time: string;
  end_time: string;
  foreign_operation: { trace_id: string; span_id: string; entity: string } | null;
  resource: { attributes: Record<string, string> };
  attributes: Record<string, string>;
}

const PGNS = [pgnVan('zestienIngeschreven'), pgnVan('kreegBsn'), '000000031', pgnVan('niemand'), pgnVan('vijftien')];
const BRON = { trace: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' };
const traceparent = `00-${BRON.trace}-${BRON.span}-01`;

let t: Testhub;
let svb: Partner;
beforeAll(async () => {
  t = await maakHub();
  svb = await t.als('svb');
});
afterAll(() => t.stop());

async function lijnen(trace: string): Promise<Lijn[]> {
  const { rows } = await t.db.query<Lijn>(
    'select * from logboek.dataverwerkingen where trace_id = $1 order by parent_span_id nulls first',
    [trace],
  );
  return rows;
}

test('Regel: de velden heten en zijn zoals de standaard Logboek Dataverwerkingen ze noemt', async () => {
  const { rows } = await t.db.query<{ naam: string; soort: string }>(
    `select attname as naam, format_type(atttypid, null) as soort from pg_attribute
     where attrelid = 'logboek.dataverwerkingen'::regclass and attnum > 0`,
  );
  expect(Object.fromEntries(rows.map(({ naam, soort }) => [naam, soort]))).toEqual({
    ...{ trace_id: 'character', span_id: expect.any(String), parent_span_id: 'character', status_code: 'integer' },
    ...{ name: 'text', start_time: 'bigint', end_time: 'bigint' },
    ...{ foreign_operation: 'jsonb', resource: 'jsonb', attributes: 'jsonb' },
  });
});

test('als svb: een verstrekking is een lijn, met daaronder voor iedere betrokkene een lijn met een eigen span', async () => {
  const antwoord = await svb(controle(), { pgns: PGNS }, { traceparent });
  const regel = await regelVan(t.db, antwoord);
  const [eigen, ...betrokkenen] = await lijnen(regel.trace_id);
  const gedeeld = {
    ...{ trace_id: regel.trace_id, status_code: 0, name: 'inschrijvingscontrole' },
    ...{ start_time: String(regel.begin.getTime()), end_time: String(regel.eind.getTime()) },
    foreign_operation: { trace_id: BRON.trace, span_id: BRON.span, entity: 'urn:nl:oin:00000099000000001000' },
    resource: { attributes: { name: 'bron-hub', contract: 'svb/kinderbijslag/v1' } },
  };
  const activiteit = { 'dpl.core.processing_activity_id': 'urn:bron:verwerking:svb/kinderbijslag/v1' };
  expect(eigen).toEqual({ ...gedeeld, span_id: regel.span_id, parent_span_id: null, attributes: activiteit });

  const personen = [...new Set((await pseudoniemen(t.db, PGNS.slice(0, 3))).values())];
  expect(betrokkenen).toHaveLength(personen.length);
  for (const lijn of betrokkenen) {
    expect(lijn).toMatchObject({
      ...gedeeld,
      parent_span_id: regel.span_id,
      attributes: { ...activiteit, 'dpl.core.data_subject_id_type': 'bron-logpseudoniem-v1' },
    });
    expect(lijn.span_id).toMatch(/^[0-9a-f]{16}$/);
    expect(lijn.trace_id).toMatch(/^[0-9a-f]{32}$/);
  }
  const spans = [eigen!, ...betrokkenen].map(({ span_id }) => span_id);
  expect(new Set(spans).size).toBe(spans.length);
  const subjecten = betrokkenen.map(({ attributes }) => attributes['dpl.core.data_subject_id']).sort();
  expect(subjecten).toEqual(personen.map((id) => BigInt.asUintN(64, BigInt(id)).toString(16).padStart(16, '0')).sort());
});

test.each<[string, number, () => Promise<{ status: number; headers: Headers }>]>([
  ['een vraag waarop niemand gevonden is', 200, async () => svb(controle(), { pgns: [pgnVan('niemand')] })],
  ['een geweigerde vraag (4xx is geen fout)', 400, async () => svb('{ inzage(pgn: "1") { uitkomst } }')],
  ['een vraag over het eigen contract', 200, async () => svb('{ mijnAutorisatie { doel } }')],
])('als svb: %s is één lijn zonder betrokkene, status 0', async (_wat, status, stel) => {
  const antwoord = await stel();
  expect(antwoord.status).toBe(status);
  const [lijn, ...meer] = await lijnen(antwoord.headers.get('traceresponse')!.split('-')[1]!);
  expect(meer).toEqual([]);
  expect(lijn).toMatchObject({ status_code: 0, parent_span_id: null, foreign_operation: null });
  expect(Object.keys(lijn!.attributes)).toEqual(['dpl.core.processing_activity_id']);
  expect(lijn!.name).not.toBe('');
});

test('als svb: een storing is een lijn met status 2', async () => {
  await t.db.query('revoke select on svb_kinderbijslag.inschrijving from bron_svb_kinderbijslag');
  const antwoord = await svb(controle(), { pgns: PGNS });
  await t.db.query('grant select on svb_kinderbijslag.inschrijving to bron_svb_kinderbijslag');
  const { trace_id } = await regelVan(t.db, antwoord);
  expect(await lijnen(trace_id)).toMatchObject([{ status_code: 2, name: 'inschrijvingscontrole' }]);
});

test('Regel: wie handelde staat in de audit, over wie het ging in de regel; alleen de trace verbindt ze', async () => {
  const antwoord = await svb(controle(), { pgns: PGNS });
  const regel = await regelVan(t.db, antwoord);
  const { rows } = await t.db.query<Record<string, string>>('select * from logboek.audit where trace_id = $1', [
    regel.trace_id,
  ]);
  expect(rows).toEqual([
    {
      ...{ trace_id: regel.trace_id, client_id: 'svb', wie: 'svb', namens: null, certificaat: null, sessie: null },
      jti: expect.any(String),
    },
  ]);
  const inRegel = JSON.stringify(await lijnen(regel.trace_id)) + JSON.stringify(regel);
  expect(inRegel).not.toContain(rows[0]!.jti);
  for (const pseudoniem of regel.personen) expect(JSON.stringify(rows)).not.toContain(pseudoniem);
  const { rows: tellingen } = await t.db.query(
    `select count(*)::int as regels, count(a)::int as met_audit from logboek.verstrekking v
     full join logboek.audit a using (trace_id)`,
  );
  expect(tellingen[0].regels).toBe(tellingen[0].met_audit);
});

test('als privacy-officer: een traceparent die niet klopt telt niet mee, en de eigen trace is altijd nieuw', async () => {
  const privacyOfficer = await t.als('privacy-officer');
  const traces = new Set<string>();
  for (const kop of [traceparent, traceparent, 'onzin', traceparent.toUpperCase(), `${traceparent}-extra`]) {
    const antwoord = await privacyOfficer(INZAGE, { pgn: PGNS[0] }, { traceparent: kop });
    const regel = await regelVan(t.db, antwoord);
    const bron = kop === traceparent ? [BRON.trace, BRON.span] : [null, null];
    expect([regel.bron_trace_id, regel.bron_span_id]).toEqual(bron);
    expect(antwoord.headers.get('traceresponse')).toBe(`00-${regel.trace_id}-${regel.span_id}-01`);
    traces.add(regel.trace_id);
  }
  expect(traces.size).toBe(5);
  expect(traces).not.toContain(BRON.trace);
});
