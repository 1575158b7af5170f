import fc from 'fast-check';
import type { Feiten, Inschrijving, Periode } from './Feiten';

/** Adds something to the facts of a person that the formula does not look at in this school year. */
export function zonderBetekenis(schooljaar: number): fc.Arbitrary<(feiten: Feiten) => Feiten> {
  const [t, v] = [schooljaar, schooljaar + 1];
  const inschrijving = (van: string, tot: string | null, periode: Partial<Periode>): Inschrijving => ({
    ...{ brin: '00AA', van, tot },
    perioden: [
      {
        ...{ vestiging: '00', sector: 'MBO', opleidingscode: '25001', niveau: 4, leerweg: 'BOL', intensiteit: 'VT' },
        ...{ leerjaar: null, nieuwkomer: null, bekostigd: true, van, tot, ...periode },
      },
    ],
  });
  const erbij: Partial<Feiten>[] = [
    // a diploma that is too late, or no startkwalificatie
    { diplomas: [{ soort: 'MBO', niveau: 2, brin: '00AA', datum: `${v + 1}-01-01` }] },
    { diplomas: [{ soort: 'VMBO-TL', niveau: null, brin: '00AA', datum: `${v}-06-15` }] },
    { diplomas: [{ soort: 'MBO', niveau: 1, brin: '00AA', datum: `${v}-10-02` }] },
    { getuigschriften: [{ soort: 'PRO', brin: '00AA', datum: `${v}-06-15` }] },
    // an enrolment between the teldata, before the first, after the second, or of no sector of the formula
    { inschrijvingen: [inschrijving(`${t}-10-02`, `${v}-10-01`, {})] },
    { inschrijvingen: [inschrijving(`${t - 1}-08-01`, `${t}-10-01`, {})] },
    { inschrijvingen: [inschrijving(`${v}-10-02`, null, {})] },
    { inschrijvingen: [inschrijving(`${t - 1}-08-01`, null, { sector: 'PO' })] },
    { inschrijvingen: [inschrijving(`${t - 1}-08-01`, null, { bekostigd: false })] },
    { inschrijvingen: [inschrijving(`${t - 1}-08-01`, null, { intensiteit: 'EX' })] },
    { inschrijvingen: [inschrijving(`${t - 1}-08-01`, `${t}-10-01`, { tot: null })] },
    // an exemption that is not confirmed, of another article, or not on the second teldatum
    { vrijstellingen: [{ artikel: '5', bevestigd: false, van: `${t}-08-01`, tot: null }] },
    { vrijstellingen: [{ artikel: '5a', bevestigd: true, van: `${t}-08-01`, tot: null }] },
    { vrijstellingen: [{ artikel: '3a', bevestigd: true, van: `${t}-08-01`, tot: null }] },
    { vrijstellingen: [{ artikel: '15', bevestigd: true, van: `${t}-08-01`, tot: `${v}-10-01` }] },
    // a registration that is not on the second teldatum
    { elders: [{ soort: 'DJI', van: `${t}-08-01`, tot: `${v}-10-01` }] },
    { elders: [{ soort: 'WERK', van: `${v}-10-02`, tot: null }] },
    { elders: [{ soort: 'POLITIE_DEFENSIE', van: `${v}-10-02`, tot: null }] },
    { elders: [{ soort: 'MAATSCHAPPELIJKE_PRESTATIE', van: `${t}-10-01`, tot: `${t}-10-02` }] },
  ];
  return fc.constantFrom(...erbij).map(
    (nieuw) =>
      (feiten: Feiten): Feiten => ({
        ...feiten,
        diplomas: [...feiten.diplomas, ...(nieuw.diplomas ?? [])],
        getuigschriften: [...feiten.getuigschriften, ...(nieuw.getuigschriften ?? [])],
        inschrijvingen: [...feiten.inschrijvingen, ...(nieuw.inschrijvingen ?? [])],
        vrijstellingen: [...feiten.vrijstellingen, ...(nieuw.vrijstellingen ?? [])],
        elders: [...feiten.elders, ...(nieuw.elders ?? [])],
      }),
  );
}
