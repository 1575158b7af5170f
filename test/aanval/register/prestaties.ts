import { geldtOp } from '../../vsv/formule/geldtOp';
import { isStartkwalificatie } from './isStartkwalificatie';
import type { Naam } from './naamgever';
import { nu } from './nu';
import { nummerOp } from './onderwijsdeelnemers';
import { opVolgorde } from './opVolgorde';
import type { Dossier, Registerstand, Resultaat } from './Registerstand';
import type { Rij } from './Rij';

/** Eindexamenbesluit VO art. 47: the mean, of which the first decimal alone decides; without central exam the school exam. */
function eindcijfer({ se, ce1, ce2, ce3 }: Resultaat): number | null {
  if (se === null) return null;
  const ce = Math.max(...[ce1, ce2, ce3].map((een) => een ?? 0));
  return ce === 0 ? Math.floor((se + 5) / 10) : Math.floor((se + ce + 10) / 20);
}

/** What an elementcode stands for, by its latest row; atheneum and gymnasium are both vwo. */
function soortVan({ codes }: Registerstand): (elementcode: string) => string | null {
  const op = new Map<string, { soort: string; van: string }>();
  for (const { code, soort, van } of codes.elementcode) {
    const eerder = op.get(code as string);
    if (!eerder || (van ?? '') > eerder.van) op.set(code as string, { soort: soort as string, van: van ?? '' });
  }
  return (elementcode) => op.get(elementcode)?.soort.replace(/^VWO-.*/, 'VWO') ?? null;
}

/** What one person achieved, as the nouns of the schema name it. */
function van(dossier: Dossier, { pseudoniem, rijsleutel }: Naam, dag: string, soort: (code: string) => string | null) {
  const wie = { persoon: dossier.id, pseudoniem, pgn: nummerOp(dossier, dag) };
  const examens = nu(dossier.examen).map((examen): Rij => {
    const waar = {
      ...{ examenjaar: examen.examenjaar, brin: examen.brin, vestiging: examen.vestiging },
      ...{ elementcode: examen.elementcode, onderwijssoort: soort(examen.elementcode) },
    };
    const sleutel = rijsleutel('examen', examen.examen_id);
    const resultaten = nu(dossier.examenresultaat)
      .filter(({ examen_id }) => examen_id === examen.examen_id)
      .sort((a, b) => (a.vakcode < b.vakcode ? -1 : 1))
      .map(
        (resultaat): Rij => ({
          ...{ ...wie, ...waar, rijsleutel: rijsleutel('examenresultaat', `${examen.examen_id}:${resultaat.vakcode}`) },
          ...{ examen: sleutel, vakcode: resultaat.vakcode, toepassing: resultaat.toepassing },
          ...{ diplomavak: resultaat.diplomavak, combinatiecijfer: resultaat.combinatiecijfer },
          ...{ se: resultaat.se, ce1: resultaat.ce1, ce2: resultaat.ce2, ce3: resultaat.ce3 },
          ...{ eindcijfer: eindcijfer(resultaat), cijferlijst: resultaat.cijferlijst },
        }),
      );
    const { profiel, uitslag, datum_uitslag: datumUitslag, titel_werkstuk: titelWerkstuk } = examen;
    return { ...wie, ...waar, rijsleutel: sleutel, profiel, uitslag, datumUitslag, titelWerkstuk, resultaten };
  });
  const diplomas = nu(dossier.diploma).map(
    ({ diploma_id, brin, vestiging, soort, opleidingscode, niveau, datum }): Rij => ({
      ...{
        ...wie,
        rijsleutel: rijsleutel('diploma', diploma_id),
        brin,
        vestiging,
        soort,
        opleidingscode,
        niveau,
        datum,
      },
      startkwalificatie: isStartkwalificatie({ soort, niveau }),
    }),
  );
  const bpvs = nu(dossier.bpv).map((bpv): Rij => {
    const hoortBij = ({ inschrijving_id }: { inschrijving_id: number }) => inschrijving_id === bpv.inschrijving_id;
    // the school and the leerweg are those on the day that it began
    const periode = nu(dossier.inschrijvingsperiode).find((een) => hoortBij(een) && geldtOp(een, bpv.van));
    return {
      ...{ ...wie, rijsleutel: rijsleutel('bpv', bpv.bpv_id), volgnummer: bpv.volgnummer },
      ...{ brin: nu(dossier.inschrijving).find(hoortBij)?.brin ?? null, vestiging: periode?.vestiging ?? null },
      ...{ leerweg: periode?.leerweg ?? null, opleidingscode: bpv.opleidingscode, leerbedrijf: bpv.leerbedrijf },
      ...{ afsluitdatum: bpv.afsluitdatum, datumBegin: bpv.van, datumEindGepland: bpv.datum_eind_gepland },
      ...{ datumEind: bpv.tot, omvangUren: bpv.omvang_uren },
    };
  });
  return { examens, diplomas, bpvs };
}

/** Exams with their results, diplomas and vocational practice of everybody, each in the order of its row keys. */
export function prestaties(stand: Registerstand, naam: (persoon: number) => Naam, dag: string) {
  const soort = soortVan(stand);
  const alle = stand.dossiers.map((dossier) => van(dossier, naam(dossier.id), dag, soort));
  const examens = opVolgorde(alle.flatMap((een) => een.examens));
  return {
    examens,
    examenresultaten: opVolgorde(examens.flatMap(({ resultaten }) => resultaten as Rij[])),
    diplomas: opVolgorde(alle.flatMap((een) => een.diplomas)),
    bpvs: opVolgorde(alle.flatMap((een) => een.bpvs)),
  };
}
