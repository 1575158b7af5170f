/** What the words and numbers on the screens mean, and where that is written. */
export const begrippen = {
  vsv: {
    woord: 'Voortijdig schoolverlater (vsv’er)',
    uitleg:
      'Iemand van de startpopulatie die een jaar later, op 1 oktober, geen startkwalificatie heeft en ook geen onderwijs meer volgt.',
    bron: 'Regeling regionale aanpak vsv, bijlage A',
  },
  startpopulatie: {
    woord: 'Startpopulatie',
    uitleg:
      'De jongeren die op 1 oktober jonger dan 22 waren, bekostigd onderwijs volgden in vo, vavo of mbo, en nog geen startkwalificatie hadden. Zij tellen mee waar zij toen woonden, niet waar hun school staat.',
    bron: 'Regeling regionale aanpak vsv, bijlage A, verzameling A',
  },
  percentage: {
    woord: 'Vsv-percentage',
    uitleg:
      'Het aantal vsv’ers gedeeld door de startpopulatie, zonder wie buiten beschouwing blijft (overleden, vertrokken, vrijgesteld). Van minder dan vijf jongeren wordt geen percentage gegeven.',
    bron: 'Regeling regionale aanpak vsv, bijlage A',
  },
  norm: {
    woord: 'Norm',
    uitleg:
      'Het percentage dat ten hoogste vsv’er mag worden. De norm geldt per niveau, dus niet voor een regio of gemeente als geheel, en is er niet voor ieder niveau en ieder jaar.',
    bron: 'Regeling prestatiebox mbo; voor het vo de Regeling regionale aanpak vsv, tabel 4',
  },
  voorlopig: {
    woord: 'Voorlopig en definitief',
    uitleg:
      'Tot 1 maart na de tweede teldatum komen nog diploma’s binnen die van vóór die datum zijn: het cijfer is voorlopig. Daarna verandert het alleen nog door verbeteringen in het register.',
    bron: 'Regeling regionale aanpak vsv, bijlage A, verzameling D',
  },
  maandlijst: {
    woord: 'Maandlijst',
    uitleg:
      'Wie van de startpopulatie van 1 oktober op de eerste van de maand geen startkwalificatie en geen geldige inschrijving heeft. De lijst wordt gemaakt na het eerste volledige weekend van de maand, met wat scholen tot dan hebben gemeld, en verandert daarna niet meer. Jongeren staan bij de gemeente waar zij dan wonen.',
    bron: 'DUO, maandrapportage vsv',
  },
  reden: {
    woord: 'Reden',
    uitleg:
      'Geen inschrijving: zij staat nergens ingeschreven. Alleen examendeelnemer: zij doet examen maar volgt geen onderwijs. Inschrijving zonder bekostiging: de school heeft haar ingeschreven, maar (nog) niet voor bekostiging aangemeld; vaak is dat een kwestie van administratie.',
    bron: 'DUO, maandrapportage vsv',
  },
  startkwalificatie: {
    woord: 'Startkwalificatie',
    uitleg: 'Een diploma havo, vwo, of mbo vanaf niveau 2.',
    bron: 'Leerplichtwet 1969, artikel 1 onder f',
  },
  regios: {
    woord: 'Vergelijking met andere regio’s',
    uitleg:
      'De jaartabellen die voor iedereen gelijk zijn. Zij verschijnen op 1 maart na de tweede teldatum en veranderen niet meer; uw eigen cijfer hierboven kan daardoor iets afwijken. Wat tot iemand te herleiden zou zijn, is weggelaten.',
    bron: 'WOT artikel 24f lid 8; CBS-wet artikel 37 lid 3',
  },
} as const;

export type Begripnaam = keyof typeof begrippen;
