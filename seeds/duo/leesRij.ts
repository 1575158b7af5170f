import type { Aantal, Drieluik, Examenrij } from './Examenbestand';
import type { Examenopleiding } from './leesExamenopleidingen';
import type { Kop, VasteKolom } from './leesKop';

/** A value that is not what the column allows; says which column, what was given and what is allowed. */
class Waardefout extends Error {
  constructor(kolom: string, waarde: string, toegestaan: string) {
    super(`kolom "${kolom}" is "${waarde}"; toegestaan is ${toegestaan}.`);
  }
}

const AANTAL = /^(?:<5|0|[1-9][0-9]{0,4})$/;
const PERCENTAGE = /^(?:100(?:\.0)?|[1-9]?[0-9](?:\.[0-9])?)$/;

/** One row of the file; `kolommen` are the names in the header. */
export function leesRij(
  velden: string[],
  nummer: number,
  kop: Kop,
  kolommen: string[],
  opleidingen: Map<string, Examenopleiding>,
): Examenrij {
  const waarde = (kolom: VasteKolom, vorm: RegExp, toegestaan: string): string => {
    const gegeven = velden[kop.vast[kolom]]!;
    if (!vorm.test(gegeven)) throw new Waardefout(kolom, gegeven, toegestaan);
    return gegeven;
  };
  const aantal = (plaats: number): Aantal => {
    const gegeven = velden[plaats]!;
    if (!AANTAL.test(gegeven)) throw new Waardefout(kolommen[plaats]!, gegeven, '"<5" of een geheel getal');
    return gegeven === '<5' ? gegeven : Number(gegeven);
  };
  const percentage = (plaats: number): number => {
    const gegeven = velden[plaats]!;
    if (!PERCENTAGE.test(gegeven)) {
      throw new Waardefout(
        kolommen[plaats]!,
        gegeven,
        'een percentage van 0 tot en met 100 met een decimale punt, zoals "90.9"',
      );
    }
    return Math.round(Number(gegeven) * 10);
  };
  const drie = <Waarde>(plaatsen: number[], lees: (plaats: number) => Waarde) =>
    plaatsen.map(lees) as unknown as Drieluik<Waarde>;

  const brin = waarde('INSTELLINGSCODE', /^[0-9]{2}[A-Z]{2}$/, 'een BRIN van twee cijfers en twee hoofdletters');
  const vestigingscode = waarde(
    'VESTIGINGSCODE',
    new RegExp(`^${brin}[0-9A-Z]{2}$`),
    `${brin} met twee tekens erachter`,
  );
  return {
    nummer,
    brin,
    vestiging: vestigingscode.slice(4),
    naam: waarde('INSTELLINGSNAAM VESTIGING', /\S/, 'een naam'),
    gemeente: waarde('GEMEENTENAAM', /\S/, 'de naam van een gemeente'),
    opleiding: opleiding(),
    tellingen: kop.jaren.map((jaar) => ({
      kandidaten: drie(jaar.kandidaten, aantal),
      geslaagden: drie(jaar.geslaagden, aantal),
      percentages: drie(jaar.percentages, percentage),
    })),
  };

  function opleiding(): Examenopleiding {
    const code = velden[kop.vast.INSPECTIECODE]!;
    const gevonden = opleidingen.get(code);
    const codes = [...opleidingen.keys()].join(', ');
    if (!gevonden) throw new Waardefout('INSPECTIECODE', code, `een van ${codes}`);
    const naam = velden[kop.vast.OPLEIDINGSNAAM]!;
    if (naam !== gevonden.naam)
      throw new Waardefout('OPLEIDINGSNAAM', naam, `bij INSPECTIECODE ${code} "${gevonden.naam}"`);
    const type = gevonden.richting.split('-')[0]!;
    waarde('ONDERWIJSTYPE VO', new RegExp(`^${type}$`), `bij INSPECTIECODE ${code} "${type}"`);
    return gevonden;
  }
}
