const BIJLAGE = 'Regeling prestatiebox mbo, bijlage A';

/** What the words and numbers on the screens mean, and where that is written. */
export const begrippen = {
  vsv: {
    woord: 'Nieuwe voortijdig schoolverlater (nieuwe vsv’er)',
    uitleg:
      'Iemand van de startpopulatie die een jaar later, op 1 oktober, geen onderwijs meer volgt dat meetelt en geen startkwalificatie heeft. Wie in het mbo of vavo begon, telt ook niet mee met een startkwalificatie van oktober, november of december daarna, of met een diploma mbo 1 en werk. Ook wie onder een andere uitzondering valt, zoals politie of defensie, telt niet mee.',
    bron: `Regeling regionale aanpak vsv, artikel 2; ${BIJLAGE}. Voor de jaren na 2015-2016 is de formule van toen aangehouden.`,
  },
  startpopulatie: {
    woord: 'Startpopulatie',
    uitleg:
      'De jongeren die op 1 oktober bekostigd onderwijs volgden in vo of mbo en jonger waren dan 22, of in vavo en jonger dan 23. Niet: praktijkonderwijs, internationaal baccalaureaat, eerstejaars nieuwkomers, en examendeelnemers in het mbo. Voor het jaarcijfer telt waar iemand toen woonde, voor de maandlijst waar iemand op de eerste van de maand woont; niet waar de school staat.',
    bron: `${BIJLAGE}, verzameling A`,
  },
  percentage: {
    woord: 'Vsv-percentage',
    uitleg:
      'Het aantal nieuwe vsv’ers gedeeld door de startpopulatie, zonder wie buiten beschouwing blijft (overleden, vertrokken, vrijgesteld). Van minder dan vijf jongeren wordt geen percentage gegeven. In een kleine groep zegt een percentage weinig: van twintig jongeren is één al 5%.',
    bron: BIJLAGE,
  },
  norm: {
    woord: 'Norm',
    uitleg:
      'Het hoogste percentage nieuwe vsv’ers waarbij aan de norm is voldaan. De norm geldt per niveau en is gemaakt voor scholen; voor een regio of gemeente is zij een ijkpunt. Niet ieder niveau en niet ieder jaar heeft er een. Groepen van minder dan twintig jongeren worden hier niet aan de norm getoetst.',
    bron: 'Regeling prestatiebox mbo, tabel 2, en daarna de normenlijst bij de rapportages van DUO; voor het vo de Regeling regionale aanpak vsv, tabel 4, tot 2016-2017.',
  },
  voorlopig: {
    woord: 'Voorlopig en definitief',
    uitleg:
      'Wie in mbo of vavo begon en in oktober, november of december na de tweede teldatum alsnog een startkwalificatie haalt, telt niet mee. Tot 1 maart kan het cijfer daardoor nog dalen: het is voorlopig. Daarna verandert het alleen nog door verbeteringen in het register. Het definitieve cijfer dat DUO zelf in het najaar publiceert, kan daarvan afwijken.',
    bron: `${BIJLAGE}, verzameling D4`,
  },
  maandlijst: {
    woord: 'Maandlijst',
    uitleg:
      'Wie van de startpopulatie van 1 oktober op de eerste van de maand geen startkwalificatie en geen geldige inschrijving heeft. Dit zijn mogelijke vsv’ers: of iemand nieuwe vsv’er is, blijkt pas een jaar later. De lijst wordt gemaakt na het eerste volledige weekend van de maand, met wat scholen tot dan hebben gemeld, en verandert daarna niet meer.',
    bron: 'DUO, maandrapportage vsv (A04)',
  },
  reden: {
    woord: 'Reden',
    uitleg:
      'Geen inschrijving: staat nergens ingeschreven. Alleen examendeelnemer: doet examen, maar volgt geen onderwijs. Inschrijving zonder bekostiging: is ingeschreven, maar door de school (nog) niet voor bekostiging aangemeld; vaak is dat een kwestie van administratie.',
    bron: 'DUO, maandrapportage vsv (A04)',
  },
  startkwalificatie: {
    woord: 'Startkwalificatie',
    uitleg: 'Een diploma havo, vwo, of mbo vanaf niveau 2.',
    bron: 'Leerplichtwet 1969, artikel 1 onder f',
  },
  school: {
    woord: 'Per school',
    uitleg:
      'Van iedere school alleen de jongeren die in uw regio woonden. Dit is dus niet het cijfer van de hele school; leg het niet naast de norm van de school.',
    bron: 'Eigen afbakening: u krijgt gegevens van inwoners van uw regio (WOT artikel 24f lid 3)',
  },
  regios: {
    woord: 'Vergelijking met andere regio’s',
    uitleg:
      'De jaartabellen die voor iedereen gelijk zijn. Zij verschijnen op 1 maart na de tweede teldatum en veranderen niet meer; uw eigen cijfer hierboven kan daardoor iets afwijken. Wat tot iemand te herleiden zou zijn, is weggelaten.',
    bron: 'WOT artikel 24f lid 8; CBS-wet artikel 37 lid 3',
  },
} as const;

export type Begripnaam = keyof typeof begrippen;
