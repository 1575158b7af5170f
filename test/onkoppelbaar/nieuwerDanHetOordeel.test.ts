import { Instelling } from '../../src/register/entities/Instelling';
import { Persoonsgegevens } from '../../src/register/entities/Persoonsgegevens';
import type { Datum } from '../../src/values/Datum';
import { type Leerling, voegLeerlingToe } from '../bekostiging/leerling';
import { openProefregister, type Proefregister } from '../projecties/proefregister';
import { ADRES } from '../register/testregister';
import { teHerkennen } from './weglaten';

let proef: Proefregister;
/** the school of the test: what may be shown is judged per school */
let brin = '';
let scholen = 0;
let dag = 16;
beforeAll(async () => {
  proef = await openProefregister();
});
afterAll(() => proef.sluit());
beforeEach(async () => {
  brin = `97A${'ABCDEFG'[scholen++]}`;
  await proef.bron.manager.insert(Instelling, { brin, naam: 'School', sectoren: ['VO'], geldig: '[2000-01-01,)' });
});

/** The hub at the next midnight. */
const naMiddernacht = () => proef.verzet(`2026-11-${++dag}`);

/** What the Inspectie is shown of somebody. */
const getoond = async ({ id }: Leerling): Promise<unknown> => {
  const { rows } = await proef.db.query(
    `select s.pc4, s.woongemeente, s.leeftijd, s.geslacht from inspectie_toezicht.onderwijsdeelnemer s
     join register.persoon p using (logpseudoniem) where p.id = $1`,
    [id],
  );
  return rows[0];
};
const groep = async (aantal: number, postcode: string): Promise<Leerling[]> => {
  const leden: Leerling[] = [];
  for (let nr = 0; nr < aantal; nr++) leden.push(await voegLeerlingToe(proef.vastlegging, { postcode, brin }));
  return leden;
};
const verhuis = ({ id }: Leerling, postcode: string) =>
  proef.vastlegging.verhuis(id, { ...ADRES, postcode, gemeentecode: '0518', vanaf: '2026-11-01' as Datum });
const corrigeer = async ({ id }: Leerling, correctie: { geslacht: 'M' | 'V' } | { geboortedatum: number }) => {
  const { rows } = await proef.db.query(
    'select id from register.persoonsgegevens where persoon_id = $1 and upper_inf(geregistreerd)',
    [id],
  );
  await proef.vastlegging.corrigeer(id, Persoonsgegevens, rows[0].id, correctie);
};

const NIETS = { pc4: null, woongemeente: null, leeftijd: null, geslacht: null };
const HEEL = { pc4: '2511', woongemeente: '0518', leeftijd: 16, geslacht: 'V' };

test('als inspectie: wie nieuw is zie ik met niets dan de instelling, tot het oordeel van de volgende dag', async () => {
  const leden = await groep(6, '2511AA');
  for (const lid of leden) expect(await getoond(lid)).toEqual(NIETS);
  await naMiddernacht();
  for (const lid of leden) expect(await getoond(lid)).toEqual(HEEL);
  const later = await voegLeerlingToe(proef.vastlegging, { brin });
  expect(await getoond(later)).toEqual(NIETS);
  await naMiddernacht();
  expect(await getoond(later)).toEqual(HEEL);
  expect(await proef.verschillen()).toBe(0);
});

test('als inspectie: een kenmerk dat nieuwer is dan het oordeel zie ik pas als de datum is verzet', async () => {
  const [een, ander] = [await groep(7, '2511AA'), await groep(6, '2512AA')];
  await naMiddernacht();
  await verhuis(een[0]!, '2512BB');
  await corrigeer(ander[0]!, { geboortedatum: 20090301 });
  // what was judged stays, and nothing goes: an empty place would tell that something changed
  expect(await getoond(een[0]!)).toEqual(HEEL);
  expect(await getoond(ander[0]!)).toEqual({ ...HEEL, pc4: '2512' });
  await naMiddernacht();
  expect(await getoond(een[0]!)).toEqual({ ...HEEL, pc4: '2512' });
  // alone with that age: of the others nothing is left out for it
  expect(await getoond(ander[0]!)).toEqual(NIETS);
  expect(await getoond(ander[1]!)).toEqual({ ...HEEL, pc4: '2512' });
  expect(await proef.verschillen()).toBe(0);
});

test('als inspectie: een groep die te klein wordt verliest wat haar klein maakt, en niet meer', async () => {
  const een = await groep(5, '2511AA');
  await groep(5, '2512AA');
  await naMiddernacht();
  expect(await getoond(een[4]!)).toEqual(HEEL);
  await verhuis(een[0]!, '2512BB');
  await naMiddernacht();
  // the four that stayed have nobody left to share a municipality with who does not already show more
  for (const lid of een.slice(1)) expect(await getoond(lid)).toEqual(NIETS);
  expect(await getoond(een[0]!)).toEqual({ ...HEEL, pc4: '2512' });
  expect(await proef.verschillen()).toBe(0);
});

test('als inspectie: wie vandaag verandert valt ook vandaag niet op tussen de anderen', async () => {
  const leden = await groep(12, '2511AA');
  const namen = new Map(leden.map(({ id }, nr) => [id, nr]));
  await naMiddernacht();
  await verhuis(leden[0]!, '2512BB');
  await corrigeer(leden[1]!, { geslacht: 'M' });
  await corrigeer(leden[2]!, { geboortedatum: 20090301 });
  const { rows } = await proef.db.query(
    `select p.id::text as persoon, s.pc4, s.woongemeente, s.leeftijd, s.geslacht
     from inspectie_toezicht.onderwijsdeelnemer s join register.persoon p using (logpseudoniem) where p.id = any($1)`,
    [leden.map(({ id }) => id)],
  );
  const rijen = rows.map(({ persoon, ...kenmerken }) => ({
    ...{ persoon, scholen: [{ brin, nu: true }] },
    getoond: Object.values(kenmerken) as string[],
  }));
  expect(rijen).toHaveLength(12);
  for (const lid of leden) expect(await getoond(lid)).toEqual(HEEL);
  const opvallend = teHerkennen(rijen, 5).map(({ persoon }) => namen.get(persoon));
  expect(opvallend).toEqual([]);
});

test('als duo-bekostiging: een nieuw oordeel en nieuwe kenmerken komen op hetzelfde moment, met de datum', async () => {
  const leden = await groep(6, '2511AA');
  const rijen = async () =>
    (
      await proef.db.query(
        `select pc4, leeftijd, geslacht from duo_bekostiging_bekostiging.onderwijsdeelnemer d
         where exists (select from register.persoon p where p.logpseudoniem = d.logpseudoniem and p.id = any($1))`,
        [leden.map(({ id }) => id)],
      )
    ).rows;
  expect(await rijen()).toEqual([]);
  await naMiddernacht();
  expect(await rijen()).toEqual(leden.map(() => ({ pc4: '2511', leeftijd: 16, geslacht: 'V' })));
  await verhuis(leden[0]!, '2512BB');
  await corrigeer(leden[1]!, { geslacht: 'M' });
  expect(await rijen()).toEqual(leden.map(() => ({ pc4: '2511', leeftijd: 16, geslacht: 'V' })));
  await naMiddernacht();
  expect(await rijen()).toEqual(leden.map(() => expect.objectContaining({ pc4: null })));
});
