import { leesExamenopleidingen } from '../seeds/duo/leesExamenopleidingen';
import { maakKandidaat } from '../seeds/duo/maakKandidaat';
import { Schoolbuurt } from '../seeds/duo/Schoolbuurt';
import type { Opdracht } from '../seeds/genereer';
import type { Examenrichting } from '../seeds/maakExamen';
import type { Aanbod } from '../seeds/Scholen';
import { Toeval } from '../seeds/Toeval';

const AANBOD: Record<Examenrichting, Aanbod> = {
  'VMBO-BB': 'VBO',
  'VMBO-KB': 'VBO',
  'VMBO-GL': 'MAVO',
  'VMBO-TL': 'MAVO',
  HAVO: 'HAVO',
  VWO: 'VWO',
};

/** Candidates of one exam year on top of the other persons: a year as large as the pull asks for, in a small register. */
export function maakKandidaten(aantal: number, examenjaar: number, eerder: number): NonNullable<Opdracht['extra']> {
  return (wereld) => {
    const toeval = new Toeval('bench/kandidaten');
    const buurt = new Schoolbuurt(wereld.landkaart);
    const opleidingen = leesExamenopleidingen();
    const maak = (nr: number) => {
      toeval.voor(nr);
      const opleiding = toeval.kies(opleidingen);
      const school = wereld.scholen.kies(AANBOD[opleiding.richting], wereld.landkaart.ergens(toeval), toeval);
      const { brin, vestiging } = school;
      const rij = { nummer: nr + 1, brin, vestiging, naam: '', gemeente: '', opleiding, tellingen: [] };
      const geslacht = toeval.kans(0.5) ? ('V' as const) : ('M' as const);
      const plaats = { rij, examenjaar, geslacht, geslaagd: toeval.kans(0.9) };
      return maakKandidaat({ wereld, toeval, plaats, nummer: eerder + nr, gemeente: null, buurt });
    };
    return { aantal, maak };
  };
}
