import { laadSlices } from '../../src/policy/load';
import { ZAAD } from '../aanval/ZAAD';
import { VANDAAG } from '../opstelling/vast';
import { Paar } from './Paar';
import { maakTweeling } from './tweelingen';
import { zoekVerschil } from './zoekVerschil';

/** Everybody goes to a school of her own after the teldatum. */
const VERTROKKEN = `with nieuw as (
    insert into register.inschrijving (inschrijving_id, persoon_id, brin, geldig)
    select nextval('register.inschrijving_nummer'), p.id, s.brin, '[2026-11-01,)'
    from (select id, row_number() over (order by id) as nr from register.persoon) p
    join (select brin, row_number() over (order by brin) as nr, count(*) over () as alle from register.instelling) s
      on s.nr = 1 + p.nr % s.alle returning *)
  insert into register.inschrijvingsperiode (inschrijving_id, persoon_id, vestiging, sector, bekostigd, geldig)
    select inschrijving_id, persoon_id, '00', 'VO', false, geldig from nieuw`;

test('als duo-bekostiging: een inschrijving van na de teldatum, die ik niet krijg, verandert niets van wat ik zie', async () => {
  const slice = laadSlices(VANDAAG).find(({ afnemer }) => afnemer.afnemer === 'duo-bekostiging')!;
  const hubs = await maakTweeling('duo-bekostiging', [VERTROKKEN], { slices: [slice] });
  const paar = await Paar.maak(hubs, slice, 'duo-bekostiging');
  const heel =
    '{ onderwijsdeelnemers(first: 5000) { edges { node { rijsleutel leeftijd geslacht pc4 woongemeente } } } }';
  expect((await paar.vergelijk({ query: heel, variables: {} })).verschil).toBeNull();
  expect(await zoekVerschil(paar, 80, ZAAD)).toMatchObject({ gesteld: 80, verschil: null });
  await paar.stop();
});
