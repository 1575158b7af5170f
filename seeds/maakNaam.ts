import { Loterij } from './Loterij';
import type { Toeval } from './Toeval';

export interface Naam {
  achternaam: string;
  voorvoegsel: string | null;
  voornamen: string | null;
}

export type Geslacht = 'M' | 'V' | 'O';

/** Surnames, the most frequent first; what stands before the bar is the voorvoegsel. */
const achternamen =
  `de|Jong,Jansen,de|Vries,van den|Berg,van|Dijk,Bakker,Janssen,Visser,Smit,Meijer,de|Boer,Mulder,de|Groot,Bos,Vos,Peters,
Hendriks,van|Leeuwen,Dekker,Brouwer,de|Wit,Dijkstra,Smits,de|Graaf,van der|Meer,van der|Linden,Kok,Jacobs,de|Haan,
Vermeulen,van den|Heuvel,van der|Veen,van den|Broek,de|Bruijn,de|Bruin,van der|Heijden,Schouten,van|Beek,Willems,
van|Vliet,van de|Ven,Hoekstra,Maas,Verhoeven,Koster,van|Dam,van der|Wal,Prins,Blom,Huisman,Peeters,de|Jonge,Kuipers,
van|Veen,Post,Kuiper,Veenstra,Kramer,van den|Brink,Scholten,van|Wijk,Postma,Martens,Vink,de|Ruiter,Timmermans,Groen,
Gerritsen,Jonker,van|Loon,Boer,van der|Velde,Willemsen,Smeets,de|Lange,de|Vos,van|Dongen,Schipper,de|Koning,van der|Laan,
Koning,van der|Velden,Driessen,van|Doorn,Hermans,Evers,van den|Bosch,van der|Meulen,Hofman,Bosman,Wolters,Sanders,
van der|Horst,Mol,Kuijpers,Molenaar,van de|Pol,Zijlstra,'t|Hart,in 't|Veld,op den|Akker,ter|Horst,ten|Brink,van 't|Hof,
Yılmaz,Kaya,Demir,Şahin,Öztürk,Çelik,el|Idrissi,Bouali,Amrani,El Yaakoubi,Ben Ali,Nguyễn,Trần,Wong,Chen,Singh,Khan,Hussain,
Mohamed,Hassan,Abdi,Tesfay,Haile,Kowalski,Wiśniewska,Dąbrowski,Łukasik,Horváth,Novák,Dvořák,Popescu,Ionescu,Petrović,
Ramdin,Kartosen,Soerodimedjo,Pinas,Martina,Winklaar,O'Brien,D'Hondt,Müller,Schröder,Jørgensen,Åkesson,Peña,García,
González Fernández,Muñoz,Lefèvre,Brontë,Coïmbra,de la|Fuente,dos|Santos,von|Hohenfels,Bakker-Çelik,Smit-van der Plas`
    .split(',')
    .map((tekst) => tekst.trim().split('|'));

const jongens =
  `Noah,Lucas,Levi,Luuk,Sem,Daan,Finn,James,Mees,Milan,Liam,Bram,Sam,Thijs,Jesse,Julian,Lars,Thomas,Max,Tim,
Ruben,Stijn,Mohammed,Mehmet,Yusuf,Ayoub,Bilal,Ömer,Emre,Jayden,Gijs,Hugo,Teun,Siem,Niels,Jasper,Koen,Rick,Bas,Jurre,
Sjoerd,Wiebe,Douwe,Jan-Willem,Pieter,Cornelis,Johannes,Hendrik,Jakub,Łukasz,Mateusz,André,José,Jean-René,Ahmed,Filmon`
    .split(',')
    .map((naam) => naam.trim());

const meisjes =
  `Emma,Julia,Mila,Sophie,Tess,Zoë,Sara,Nora,Yara,Eva,Lotte,Liv,Noor,Anna,Evi,Saar,Olivia,Lauren,Fenna,Isa,
Maud,Roos,Fleur,Lisa,Lynn,Femke,Anouk,Sanne,Britt,Iris,Fatima,Aïsha,Zeynep,Elif,Yasmine,Şeyma,Amina,Naomi,Renée,Chloë,
Noëlle,Anne-Fleur,Hiltje,Froukje,Maria,Johanna,Wilhelmina,Zuzanna,Agnieszka,Gül,Danaïs,Saïda,Selamawit,Mei,Thảo,D'Arcy`
    .split(',')
    .map((naam) => naam.trim());

/** The further down the list, the rarer, after Zipf. */
const achternaamkeuze = new Loterij(achternamen, (_, plaats) => 1 / (plaats + 8));

/** Names that a column, form or screen was not made for; two in a thousand. */
const lastig: Naam[] = [
  { achternaam: 'O', voorvoegsel: null, voornamen: 'Y' },
  { achternaam: 'Null', voorvoegsel: null, voornamen: 'Nil' },
  { achternaam: "'s-Gravesande", voorvoegsel: 'van', voornamen: "Pi'eter" },
  {
    achternaam: `${'Alexandrovna-van Oranje-Nassau-'.repeat(6)}Lippe`,
    voorvoegsel: 'van het',
    voornamen: Array.from({ length: 12 }, (_, i) => jongens[i * 4]).join(' '),
  },
  { achternaam: 'Ó Súilleabháin', voorvoegsel: null, voornamen: 'Ç' },
];

/** A name; one in two hundred and fifty has no first names, as the BRP allows. */
export function maakNaam(toeval: Toeval, geslacht: Geslacht): Naam {
  if (toeval.kans(0.002)) return toeval.kies(lastig);
  const [eerste, tweede] = achternaamkeuze.trek(toeval) as [string, string?];
  return {
    achternaam: tweede ?? eerste,
    voorvoegsel: tweede === undefined ? null : eerste,
    voornamen: maakVoornamen(toeval, geslacht),
  };
}

function maakVoornamen(toeval: Toeval, geslacht: Geslacht): string | null {
  if (toeval.kans(0.004)) return null;
  const lijst = geslacht === 'M' || (geslacht === 'O' && toeval.kans(0.5)) ? jongens : meisjes;
  const roepnaam = toeval.kies(lijst);
  if (toeval.kans(0.6)) return roepnaam;
  const tweede = `${roepnaam} ${toeval.kies(lijst)}`;
  return toeval.kans(0.7) ? tweede : `${tweede} ${toeval.kies(lijst)}`;
}
