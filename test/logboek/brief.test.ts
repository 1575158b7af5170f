import type { Verstrekking } from '../../schema/Verstrekking';
import { brief } from '../../src/verstrekking/brief';
import { VANDAAG } from '../opstelling/vast';

const aanSvb: Verstrekking = {
  id: '01a2007f-bbe3-7666-85d0-71893c543a8f',
  tijdstip: new Date('2026-07-01T22:30:00Z'),
  afnemer: 'svb',
  afnemerNaam: 'Sociale Verzekeringsbank',
  oin: '00000099000000001000',
  doel: 'kinderbijslag',
  grondslag: ['WOT art. 24f lid 6 onder a', 'AKW art. 7 lid 2 en 3'],
  velden: [
    ...['Inschrijving.brin', 'Inschrijving.datumIn', 'Inschrijving.datumUit', 'Inschrijving.onderwijssoort'],
    ...['Inschrijvingscontrole.ingeschreven', 'Inschrijvingscontrole.pgn', 'Inschrijvingscontrole.uitkomst'],
    ...['Onderwijsdeelnemer.achternaam', 'Onderwijsdeelnemer.datumVertrek', 'Onderwijsdeelnemer.pgn'],
  ],
  vraag: ['inschrijvingscontrole'],
  trace: 'cbb179b1f75687182badb361db122e5f',
};
const enkel = { vandaag: VANDAAG, meer: false, vervolg: false };
const regelVan = (v: Partial<Verstrekking>, wat: string) =>
  brief([{ ...aanSvb, ...v }], enkel).match(new RegExp(`^ {3}${wat}: (.*)$`, 'm'))?.[1];

test('Regel: de brief, woord voor woord', () => {
  expect(brief([aanSvb], enkel)).toBe(
    `16 november 2026

Betreft: inzage in de verstrekking van uw gegevens (artikel 15 AVG)

Geachte heer, mevrouw,

U vroeg aan wie gegevens over u zijn verstrekt.

Hieronder staat aan wie wij uw gegevens uit het basisregister onderwijs hebben verstrekt, de laatste keer eerst.

2 juli 2026 om 00:30
   Ontvanger: Sociale Verzekeringsbank (OIN 00000099000000001000)
   Doel: kinderbijslag
   Wettelijke grond: WOT art. 24f lid 6 onder a; AKW art. 7 lid 2 en 3
   Gegevens: over uw inschrijving: school (BRIN-nummer), begindatum, einddatum, soort onderwijs; of u op een bepaalde dag was ingeschreven; dat u in het register staat; over u: achternaam, datum vertrek, burgerservicenummer of onderwijsnummer
   Kenmerk: 01a2007f-bbe3-7666-85d0-71893c543a8f

Dit is alles: vaker hebben wij uw gegevens niet verstrekt.

Klopt er iets niet, of hebt u vragen over een verstrekking? Noem dan het kenmerk dat erbij staat.

Vindt u dat wij niet goed met uw gegevens omgaan? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.

Met vriendelijke groet,
de privacy officer van het register`,
  );
});

test.each([
  ['2026-01-15T11:00:00Z', '15 januari 2026 om 12:00'],
  ['2026-07-15T11:00:00Z', '15 juli 2026 om 13:00'],
  ['2026-12-31T23:30:00Z', '1 januari 2027 om 00:30'],
  // the two half past twos of the night in which the clock goes back
  ['2026-10-25T00:30:00Z', '25 oktober 2026 om 02:30'],
  ['2026-10-25T01:30:00Z', '25 oktober 2026 om 02:30'],
])('Regel: %s staat in de brief als Nederlandse tijd: %s', (tijdstip, tekst) => {
  expect(brief([{ ...aanSvb, tijdstip: new Date(tijdstip) }], enkel)).toContain(`\n\n${tekst}\n`);
});

test.each<[string[], string]>([
  [['Inzage.brief', 'PageInfo.hasNextPage', 'Verstrekking.id'], 'aan wie eerder gegevens over u zijn verstrekt'],
  [['Inschrijvingscontrole.uitkomst'], 'dat u in het register staat'],
  [['Inschrijvingscontrole.ingeschreven'], 'of u op een bepaalde dag was ingeschreven'],
  [['Onderwijsdeelnemer.leeftijd'], 'over u: leeftijd'],
  [['Examenresultaat.cijferCentraalExamen'], 'over uw examenresultaat: cijfer centraal examen'],
  [[], 'dat u in het register staat'],
])('Regel: de gegevens %j heten in de brief: %s', (velden, tekst) => {
  expect(regelVan({ velden }, 'Gegevens')).toBe(tekst);
});

test('Regel: is er meer dan deze bladzijde, dan zegt de brief dat, en zegt hij niet dat dit alles is', () => {
  const tekst = brief([aanSvb, aanSvb], { ...enkel, meer: true });
  expect(tekst).toContain('Dit is niet alles: op de volgende bladzijde gaat het overzicht verder.');
  expect(tekst).not.toContain('Dit is alles');
  expect(tekst.match(/Ontvanger: /g)).toHaveLength(2);
});

test('Regel: een vervolgbladzijde heet vervolg', () => {
  expect(brief([aanSvb], { ...enkel, vervolg: true })).toContain('hebben verstrekt (vervolg), de laatste keer eerst.');
  expect(brief([], { ...enkel, vervolg: true })).toContain(
    'Wij hebben uw gegevens uit het basisregister onderwijs niet vaker verstrekt.',
  );
});

test('Regel: is er niets verstrekt, dan zegt de brief dat en vraagt hij niet om een kenmerk', () => {
  const tekst = brief([], enkel);
  expect(tekst).toContain('Wij hebben uw gegevens uit het basisregister onderwijs aan niemand verstrekt.');
  expect(tekst).not.toContain('enmerk');
  expect(tekst).toContain('klacht indienen bij de Autoriteit Persoonsgegevens');
});
