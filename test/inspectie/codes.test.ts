import { groepeer } from '../../seeds/groepeer';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { zelfdeLijst } from '../svb/controle';

const DREMPEL = 5;
let t: Testhub;
let inspectie: Partner;
beforeAll(async () => {
  t = await maakHub();
  inspectie = await t.als('inspectie');
});
afterAll(() => t.stop());

interface Code {
  code: string;
  naam: string;
  geldigVan: string | null;
  geldigTot: string | null;
}

/** Where the owner has a code table: its code and name, and what the API says of it besides. */
const TABELLEN: Record<
  string,
  { bron: string; code: string; naam?: string; kenmerk?: [naam: string, waarde: string] }
> = {
  VAKCODE: { bron: 'vakcode', code: 'code', kenmerk: ['afkorting', 'afkorting'] },
  ELEMENTCODE: { bron: 'elementcode', code: 'code', naam: 'omschrijving', kenmerk: ['soort', 'soort'] },
  CREBO: { bron: 'crebo', code: 'code', kenmerk: ['niveau', 'niveau::text'] },
  GEMEENTE: { bron: 'gemeente', code: 'code', kenmerk: ['opgegaan in', 'opgegaan_in'] },
  RMC_REGIO: { bron: 'rmc_regio', code: 'nr::text', kenmerk: ['contactgemeente', 'contactgemeente'] },
  RMC_INDELING: {
    ...{ bron: 'rmc_indeling', code: 'gemeentecode', kenmerk: ['rmc-regio', 'rmc_nr::text'] },
    naam: `(select naam from register.gemeente g where g.code = r.gemeentecode and g.geldig && r.geldig order by g.geldig desc limit 1)`,
  },
  INSTELLING: { bron: 'instelling', code: 'brin', kenmerk: ['sectoren', `array_to_string(sectoren, ', ')`] },
  VESTIGING: { bron: 'vestiging', code: 'brin || code', kenmerk: ['plaats', 'plaats'] },
};

test.each(Object.keys(TABELLEN))(
  'als Inspectie: codetabel %s is die van het register, vandaag en op een dag ervoor',
  async (tabel) => {
    const { bron, code, naam = 'naam', kenmerk } = TABELLEN[tabel]!;
    const { rows } = await t.db.query<Code & { kenmerk: string | null }>(
      `select ${code} as code, ${naam} as naam, lower(geldig)::text as "geldigVan", upper(geldig)::text as "geldigTot",
       ${kenmerk![1]} as kenmerk from register.${bron} r order by 1, 3 nulls first`,
    );
    for (const dag of [VANDAAG, '2024-12-31', '2016-01-01', '1900-01-01']) {
      const op = rows.filter(
        ({ geldigVan, geldigTot }) =>
          (geldigVan === null || geldigVan <= dag) && (geldigTot === null || dag < geldigTot),
      );
      const args = `tabel: ${tabel}${dag === VANDAAG ? '' : `, peildatum: "${dag}"`}`;
      const { status, json } = await inspectie(
        `{ codetabel(${args}) { code naam geldigVan geldigTot kenmerken { naam waarde } } }`,
      );
      expect(status).toBe(200);
      const gekregen = (json.data.codetabel as (Code & { kenmerken: { naam: string; waarde: string }[] })[]).map(
        ({ kenmerken, ...rest }) => ({
          ...rest,
          kenmerk: kenmerken.find((een) => een.naam === kenmerk![0])?.waarde ?? null,
        }),
      );
      zelfdeLijst(
        gekregen,
        op.map((rij) => ({ ...rij, kenmerk: rij.kenmerk || null })),
      );
      if (dag === VANDAAG) expect(op.length).toBeGreaterThan(10);
    }
  },
);

test('als Inspectie: een codetabel die er niet is, of een dag die niet bestaat, wordt geweigerd', async () => {
  for (const args of ['tabel: PERSOON', 'tabel: "GEMEENTE"', 'peildatum: "2026-01-01"']) {
    const { status, json } = await inspectie(`{ codetabel(${args}) { code } }`);
    expect([status, json.data, json.errors[0].extensions.code]).toEqual([400, undefined, 'NIET_IN_CONTRACT']);
  }
  const { status, json } = await inspectie('query ($d: Datum) { codetabel(tabel: GEMEENTE, peildatum: $d) { code } }', {
    d: '2026-02-30',
  });
  expect([status, json.errors[0].extensions.code]).toEqual([400, 'ONGELDIGE_WAARDE']);
});

/** School years begin on 1 August. */
const schooljaar = (dag: string) => {
  const jaar = Number(dag.slice(0, 4)) - (dag.slice(5) < '08-01' ? 1 : 0);
  return `${jaar}-${jaar + 1}`;
};

interface Levering {
  brin: string;
  soort: string;
  schooljaar: string;
  geleverd: string;
}

/** Every fact that the register holds for true, with who delivered it about which school year. */
async function leveringen(): Promise<Levering[]> {
  const facts = async (soort: string, sql: string, jaar: (wanneer: string) => string) =>
    (await t.db.query<{ brin: string; wanneer: string; geleverd: string }>(sql)).rows.map(
      ({ brin, wanneer, geleverd }) => ({
        ...{ brin, soort, geleverd, schooljaar: jaar(wanneer) },
      }),
    );
  const nu = 'lower(f.geregistreerd)::date::text as geleverd from register';
  return [
    ...(await facts(
      'INSCHRIJVING',
      `select brin, lower(geldig)::text as wanneer, ${nu}.inschrijving f where upper(geregistreerd) is null`,
      schooljaar,
    )),
    ...(await facts(
      'EXAMEN',
      `select brin, examenjaar::text as wanneer, ${nu}.examen f where upper(geregistreerd) is null`,
      (jaar) => `${Number(jaar) - 1}-${jaar}`,
    )),
    ...(await facts(
      'DIPLOMA',
      `select brin, datum::text as wanneer, ${nu}.diploma f where upper(geregistreerd) is null`,
      schooljaar,
    )),
    ...(await facts(
      'BPV',
      `select i.brin, f.afsluitdatum::text as wanneer, ${nu}.bpv f join register.inschrijving i using (inschrijving_id)
       where upper(f.geregistreerd) is null and upper(i.geregistreerd) is null`,
      schooljaar,
    )),
  ];
}

test('als Inspectie: de leveringsdekking telt wat elke instelling leverde, en verzwijgt kleine aantallen', async () => {
  const alle = await leveringen();
  const gezien = new Set<string>();
  for (const jaar of ['2025-2026', '2024-2025', '2012-2013', '2019-2020']) {
    const groepen = groepeer(
      alle.filter((een) => een.schooljaar === jaar),
      ({ brin, soort }) => `${brin} ${soort}`,
    );
    const verwacht = [...groepen.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([groep, leden]) => {
        const [brin, soort] = groep.split(' ');
        return {
          ...{ brin, soort, schooljaar: jaar, aantal: leden.length < DREMPEL ? null : leden.length },
          laatstGeleverd: leden
            .map(({ geleverd }) => geleverd)
            .sort()
            .at(-1),
        };
      });
    const velden = 'brin soort schooljaar aantal laatstGeleverd';
    const { json } = await inspectie(`{ leveringsdekking(schooljaar: "${jaar}") { ${velden} } }`);
    zelfdeLijst(json.data.leveringsdekking, verwacht);
    for (const { aantal } of verwacht) gezien.add(aantal === null ? 'verzwegen' : 'geteld');
    const { brin } = verwacht.at(-1)!;
    const eigen = await inspectie(`{ leveringsdekking(schooljaar: "${jaar}", brin: "${brin}") { ${velden} } }`);
    zelfdeLijst(
      eigen.json.data.leveringsdekking,
      verwacht.filter((een) => een.brin === brin),
    );
  }
  expect([...gezien].sort()).toEqual(['geteld', 'verzwegen']);
});

test('als Inspectie: van een schooljaar waarover niets is geleverd, of een instelling die er niet is, komt er niets', async () => {
  const dekking = async (args: string) =>
    (await inspectie(`{ leveringsdekking(${args}) { brin } }`)).json.data.leveringsdekking;
  expect(await dekking('schooljaar: "2080-2081"')).toEqual([]);
  expect(await dekking('schooljaar: "2025-2026", brin: "99ZZ"')).toEqual([]);
});

test('als Inspectie: een schooljaar dat er geen is, wordt geweigerd met wat wel kan', async () => {
  const vraag = 'query ($s: Schooljaar!) { leveringsdekking(schooljaar: $s) { brin } }';
  for (const s of ['2025', '2025-26', '2025/2026', '1999-2000', '2025-2026 ']) {
    const { status, json, tekst } = await inspectie(vraag, { s });
    expect([s, status, json.errors?.[0].extensions.code]).toEqual([s, 400, 'ONGELDIGE_WAARDE']);
    expect(json.errors[0].message).toContain('jjjj-jjjj');
    if (s.length > 4) expect(tekst).not.toContain(`"${s}"`);
  }
});

test('als Inspectie: een schooljaar dat niet één jaar duurt, is er geen', async () => {
  for (const s of ['2025-2027', '2026-2025', '2025-2025']) {
    const { status } = await inspectie(`{ leveringsdekking(schooljaar: "${s}") { brin } }`);
    expect([s, status]).toEqual([s, 400]);
  }
});
