import { bevestig } from '../orakel/bevestig';
import { codetabel } from '../orakel/codetabel';
import { inwoners } from '../orakel/inwoners';
import { laatsteLeveringen } from '../orakel/laatsteLeveringen';
import { lijsten } from '../orakel/lijsten';
import type { Bron, Orakel } from '../orakel/Orakel';
import { tabel } from '../orakel/tabel';
import { maandenVan } from '../vsv/maandlijst';
import { schooljarenVan } from '../vsv/schooljarenVan';
import { toelichting } from '../vsv/toelichting';
import { vsvWortels } from '../vsv/vsvWortels';

const inWoorden = (jaar: number) => `${jaar}-${jaar + 1}`;

/** WOT art. 24f lid 3 en 4, Wet van school naar duurzaam werk: residents of a region from 18 up to 27, and who left school early. */
export default async function rmc(bron: Bron): Promise<Orakel> {
  const { vandaag } = bron;
  const { beoordeeld, gevolgd } = schooljarenVan(vandaag);
  const leveringen = laatsteLeveringen(bron, ({ regio }) => regio);
  const bewoners = inwoners(bron, ({ regio }) => regio);
  const { wortels, vijver } = lijsten(bron, { ...bewoners, laatsteLeveringen: leveringen });
  const vsv = vsvWortels(bron, bewoners.onderwijsdeelnemers!);
  const gebieden = bron.slice.vragers.flatMap(({ gebied }) => gebied);
  const personen = bewoners.onderwijsdeelnemers!.filter(({ gebied }) => gebieden.includes(gebied as string));
  return {
    wortels: {
      ...{ ...wortels, ...vsv.wortels, bevestigLaatsteLeveringen: bevestig(leveringen) },
      vsvToelichting: toelichting(bron, bewoners.onderwijsdeelnemers!),
      ...{ vsvTabel: await tabel(bron), codetabel: codetabel(bron) },
    },
    vijver: {
      goed: {
        ...vijver.goed,
        schooljaar: beoordeeld.map(inWoorden),
        'vsvMaandstand.schooljaar': gevolgd.map(inWoorden),
        'vsvDeelnemers.schooljaar': [...beoordeeld, ...Array<number>(6).fill(gevolgd[0]!)].map(inWoorden),
        'vsvTabel.schooljaar': beoordeeld.slice(0, -1).map(inWoorden),
        maand: maandenVan(gevolgd[0]!, vandaag),
        persoon: personen.flatMap(({ pgn, rijsleutel }) => [pgn, rijsleutel]),
        // of the regions that ask here, and of one that doesn't
        Gemeentecode: ['0202', '0202', '0268', '0141', '0281', '0275'],
        RmcRegio: ['14', '14', '14', '40', '15', '12'],
        rijsleutels: leveringen.map(({ rijsleutel }) => rijsleutel),
      },
      vreemd: {
        schooljaar: ['2026-2027', '2019-2020'],
        maand: ['2026-10-01', '2026-11-02'],
        Gemeentecode: ['0363', '9999'],
        RmcRegio: ['1', '39'],
        persoon: ['999990020', '12345678', '123456789', '00000000-0000-0000-0000-000000000000'],
        rijsleutels: ['onzin', ...vijver.sleutels.diplomas!.slice(0, 5)],
      },
      sleutels: { ...vijver.sleutels, vsvDeelnemers: vsv.sleutels },
    },
  };
}
