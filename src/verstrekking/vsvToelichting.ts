import { Controleuitkomst } from '../../schema/Controleuitkomst';
import type { VsvStap } from '../../schema/VsvStap';
import type { VsvToelichting } from '../../schema/VsvToelichting';
import { datumInWoorden } from '../values/datumInWoorden';
import { leesPgn } from '../values/Pgn';
import { definitieVan } from '../vsv/definitieVan';
import { grondVernietigd } from '../vsv/grondVernietigd';
import { lessen } from '../vsv/lessen';
import { BIJLAGE, verzamelingen } from '../vsv/verzamelingen';
import type { Aanvraag } from './Aanvraag';
import { categorieInWoorden } from './categorieInWoorden';
import { isRijsleutel } from './isRijsleutel';
import { schooljaarVan } from './schooljaarVan';
import { voorbereid } from './voorbereid';

const SOORTEN = lessen({
  ...{ onderwijssoort: 'l.onderwijssoort', soort: 'l.soort', bekostigd: 'l.bekostigd', intensiteit: 'l.intensiteit' },
  erkenning: 'l.erkenning',
});

/**
 * The statement: the person by number or row key $1, the year $2. `offset 0`: what is looked up of her is looked up for her
 * alone, by her key.
 */
const tekst = (kolom: 'pgn' | 'rijsleutel') => `
  select s.logpseudoniem, stand.op as stand, klok.vandaag::text as vandaag, o.onderwijssoort, o.categorie, o.verzamelingen, (
    select jsonb_agg(jsonb_build_object('op_t', l.op_t, 'op_v', l.op_v, 'brin', l.brin, 'vestiging', l.vestiging,
      'onderwijssoort', l.onderwijssoort, 'opleidingscode', l.opleidingscode, 'datum_in', l.datum_in, 'datum_uit', l.datum_uit,
      'bekostigd', l.bekostigd, 'intensiteit', l.intensiteit, 'soorten', array_remove(array[${Object.entries(SOORTEN)
        .map(([naam, waar]) => `case when ${waar} then '${naam}' end`)
        .join(', ')}], null)) order by l.datum_in, l.brin)
    from vsv_les l where l.rijsleutel = s.rijsleutel and l.schooljaar = $2) as lessen
  from stand cross join klok left join onderwijsdeelnemer s on s.${kolom} = $1
  left join lateral (select * from vsv_oordeel o where o.rijsleutel = s.rijsleutel and o.schooljaar = $2 offset 0) o on true`;

interface Les {
  op_t: boolean;
  op_v: boolean;
  brin: string;
  vestiging: string;
  onderwijssoort: string;
  opleidingscode: string | null;
  datum_in: string;
  datum_uit: string | null;
  bekostigd: boolean;
  intensiteit: string | null;
  soorten: string[];
}

const inWoorden = (les: Les): string =>
  [
    `${les.onderwijssoort} bij ${les.brin}, vestiging ${les.vestiging}`,
    ...(les.opleidingscode ? [`opleiding ${les.opleidingscode}`] : []),
    les.datum_uit
      ? `ingeschreven van ${datumInWoorden(les.datum_in)} tot ${datumInWoorden(les.datum_uit)}`
      : `ingeschreven sinds ${datumInWoorden(les.datum_in)}`,
    les.bekostigd ? 'bekostigd' : 'niet bekostigd',
    ...(les.intensiteit === 'EX' ? ['examendeelnemer'] : []),
  ].join(', ');

const leeg = (uitkomst: Controleuitkomst, reden: VsvToelichting['reden'] = null): VsvToelichting => ({
  ...{ uitkomst, reden, vsv: null, samenvatting: null, stappen: [] },
});

function start(jaar: number, categorie: string | null, alle: Les[]): VsvStap {
  const { leeftijd, leeftijdVavo } = definitieVan(jaar)!;
  return {
    verzameling: 'A',
    valtErin: categorie !== null,
    uitleg: categorie
      ? `Was op 1 oktober ${jaar} jong genoeg en bekostigd ingeschreven, en telt onder ${categorieInWoorden(categorie)}.`
      : `Was op 1 oktober ${jaar} niet bekostigd ingeschreven in onderwijs dat meetelt, of niet jonger dan ${leeftijd} (vavo: ${leeftijdVavo}).`,
    gegevens: alle.filter(({ op_t }) => op_t).map(inWoorden),
    artikel: `${BIJLAGE}, A; Regeling regionale aanpak vsv art. 2 lid 1 onder a`,
  };
}

/** What rests on registers outside education is told together: which of them it was is in no list that the law gives. */
function extern(erin: Set<string>): VsvStap {
  const welke = verzamelingen.filter((een) => een.extern);
  const valtErin = erin.has(grondVernietigd) || welke.some(({ naam }) => erin.has(naam));
  return {
    verzameling: 'EXTERN',
    valtErin,
    uitleg: valtErin
      ? 'Telt niet mee volgens een register buiten het onderwijs. Welk register dat is, wordt u niet verstrekt.'
      : 'In registers buiten het onderwijs (vrijstelling, justitiële inrichting, politie of defensie, maatschappelijke prestatie, werk met mbo-1) staat niets waardoor deze jongere niet meetelt.',
    gegevens: [],
    artikel: [...new Set(welke.map(({ artikel }) => artikel))].join('; '),
  };
}

function stappen(erin: Set<string>, alle: Les[]): VsvStap[] {
  const onderwijs = verzamelingen
    .filter((een) => !een.extern)
    .map(({ naam, omdat, artikel, lessen: soorten = [] }): VsvStap => {
      const valtErin = erin.has(naam);
      return {
        ...{ verzameling: naam, valtErin, artikel },
        uitleg: valtErin ? `Telt niet mee omdat deze jongere ${omdat}.` : `Dat deze jongere ${omdat}, blijkt niet.`,
        gegevens: alle.filter((les) => les.op_v && les.soorten.some((soort) => soorten.includes(soort))).map(inWoorden),
      };
    });
  return [...onderwijs, extern(erin)];
}

function samenvatting(jaar: number, categorie: string | null, gevolgd: VsvStap[]): string {
  const telt = `Telt in ${jaar}-${jaar + 1}`;
  if (!categorie) return `${telt} niet: hoorde op 1 oktober ${jaar} niet tot de startpopulatie.`;
  const reden = gevolgd.find(({ valtErin }) => valtErin);
  if (reden) return `${telt} niet als voortijdig schoolverlater. ${reden.uitleg}`;
  return `${telt} als nieuwe voortijdig schoolverlater: was op 1 oktober ${jaar} ingeschreven (${categorieInWoorden(categorie)}), en op 1 oktober ${jaar + 1} is er geen onderwijs, startkwalificatie of andere reden om deze jongere niet mee te tellen.`;
}

/**
 * Why somebody of the slice counts as a nieuwe voortijdig schoolverlater in a school year, or not: each set of the formula,
 * with the records that show it and the article. Source: Regeling prestatiebox mbo (BWBR0031390) bijlage A.
 * @param persoon a row key of a person of the slice, or her number
 * @throws BronFout ONGELDIGE_WAARDE for a year without figures
 */
export async function vsvToelichting(aanvraag: Aanvraag, persoon: string, schooljaar: string): Promise<VsvToelichting> {
  const { slice, lezer, vandaag, verantwoording } = aanvraag;
  const jaar = schooljaarVan(schooljaar, vandaag);
  verantwoording.opgevraagd += 1;
  const opSleutel = isRijsleutel(persoon);
  const gelezen = leesPgn(persoon);
  if (!opSleutel && !gelezen.ok) return leeg(Controleuitkomst.ONGELDIG, gelezen.reden);

  const vraag = tekst(opSleutel ? 'rijsleutel' : 'pgn');
  const [rij] = await lezer.lees({ naam: voorbereid(slice, vraag), tekst: vraag, waarden: [persoon, jaar] }, aanvraag);
  if (!rij) {
    verantwoording.nietGevonden += 1;
    return leeg(Controleuitkomst.NIET_GEVONDEN);
  }
  const [, categorie, namen, gevonden] = rij as [string | null, string | null, string[] | null, Les[] | null];
  const alle = gevonden ?? [];
  const vervolg = categorie ? stappen(new Set(namen), alle) : [];
  verantwoording.geleverd += 1;
  for (const naam of ['VsvToelichting', 'VsvStap']) verantwoording.soorten.add(naam);
  return {
    ...leeg(Controleuitkomst.GEVONDEN),
    vsv: categorie !== null && namen!.length === 0,
    samenvatting: samenvatting(jaar, categorie, vervolg),
    stappen: [start(jaar, categorie, alle), ...vervolg],
  };
}
