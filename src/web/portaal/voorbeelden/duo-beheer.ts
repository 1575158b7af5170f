import type { Voorbeeldbestand } from '../Voorbeeld';

/** Of no certificate: nobody is kept out by an example. */
const vingerafdruk = 'voorbeeld-van-niemand0000000000000000000000';

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    {
      id: 'organisaties',
      naam: 'Wie vraagt hoeveel?',
      toont: 'Elke organisatie met haar budget, wat zij dit uur en vandaag gebruikte, en of zij is opgeschort.',
      vraag: `query Organisaties {
  organisaties {
    naam
    doel
    oin
    puntenDitUur
    puntenPerUur
    personenVandaag
    personenPerDag
    opgeschort
  }
}`,
    },
    {
      id: 'contracten',
      naam: 'Welk contract heeft wie?',
      toont: 'Per afnemer elke versie die is gepubliceerd, en wat er daarin anders is.',
      vraag: `query Contracten {
  contracten {
    naam
    doel
    nu
    versies {
      versie
      datum
      ingrijpend
      woorden
    }
  }
}`,
    },
    {
      id: 'alarmen',
      naam: 'Wat werd er tegengehouden?',
      toont: 'Wat een wand of een budget de laatste dertig dagen tegenhield; leeg als het rustig was.',
      vraag: `query Alarmen {
  alarmen {
    minuut
    wand
    tekst
    aantal
  }
}`,
      magLeeg: true,
    },
    {
      id: 'correctiestanden',
      naam: 'Wie weet van een correctie?',
      toont: 'Hoeveel berichten over onjuiste gegevens iedere organisatie kreeg, en hoeveel zij er bevestigde.',
      vraag: `query Correctiestanden {
  correctiestanden {
    afnemer
    naam
    open
    bevestigd
    oudste
  }
}`,
    },
    {
      id: 'schort-op',
      naam: 'Een gestolen certificaat',
      toont: 'Wie zich met dit certificaat meldt, krijgt binnen een seconde niets meer. Hier is het van niemand.',
      vraag: `mutation SchortOp($vingerafdruk: String!) {
  schortOp(soort: CERTIFICAAT, doelwit: $vingerafdruk, reden: "gestolen, gemeld door de houder")
}`,
      variabelen: () => ({ vingerafdruk }),
    },
    {
      id: 'hef-op',
      naam: 'Een opschorting opheffen',
      toont: 'Waar: er wordt weer verstrekt. Onwaar: er was niets opgeschort.',
      vraag: `mutation HefOp($vingerafdruk: String!) {
  hefOp(soort: CERTIFICAAT, doelwit: $vingerafdruk)
}`,
      variabelen: () => ({ vingerafdruk }),
    },
    {
      id: 'opschortingen',
      naam: 'Wie is of was opgeschort?',
      toont: 'Wie het deed, waarom, en wie het ophief; leeg zolang niemand is opgeschort.',
      vraag: `query Opschortingen {
  opschortingen {
    soort
    doelwit
    naam
    reden
    sinds
    door
    opgeheven
    opgehevenDoor
  }
}`,
      magLeeg: true,
    },
    {
      id: 'controleer-projecties',
      naam: 'Klopt elke slice nog met het register?',
      toont: 'Waar: de hub begint ermee. Onwaar: het was al gevraagd. Wat eruit kwam, staat bij de opdrachten.',
      vraag: `mutation ControleerProjecties {
  controleerProjecties
}`,
    },
    {
      id: 'tel-bewaartermijnen',
      naam: 'Tel wat te lang is bewaard',
      toont: 'Waar: de hub begint te tellen. Er wordt niets vernietigd; de aantallen staan bij de bewaartermijnen.',
      vraag: `mutation TelBewaartermijnen {
  telBewaartermijnen
}`,
    },
    {
      id: 'opdrachten',
      naam: 'Hoe staat het met de opdrachten?',
      toont: 'De laatste vijf van elke soort: hoe ver zij zijn, of wat eruit kwam; leeg zolang niemand er een gaf.',
      vraag: `query Opdrachten {
  opdrachten {
    soort
    door
    gevraagd
    stap
    gedaan
    totaal
    klaar
    goed
    regels {
      wat
      uitkomst
      goed
    }
  }
}`,
      magLeeg: true,
    },
    {
      id: 'bewaartermijnen',
      naam: 'Wat mag niet langer bewaard worden?',
      toont: 'Per wettelijke termijn hoeveel er verlopen is en binnenkort verloopt; leeg totdat er is geteld.',
      vraag: `query Bewaartermijnen {
  bewaartermijnen {
    naam
    artikel
    wat
    vanaf
    jaren
    verlopen
    binnenkort
    eenheid
    geteld
  }
}`,
      magLeeg: true,
    },
    {
      id: 'vernietigingen',
      naam: 'Wat is er vernietigd?',
      toont:
        'Het bewijs: hoeveel, volgens welk artikel en in wiens opdracht, nooit van wie; leeg zolang er niets weg is.',
      vraag: `query Vernietigingen {
  vernietigingen {
    op
    termijn
    artikel
    aantal
    door
  }
}`,
      magLeeg: true,
    },
    {
      id: 'vernietig-verlopen',
      naam: 'Geweigerd: vernietigen zonder te weten hoeveel',
      toont:
        'Wat vernietigd is komt niet terug. Noem daarom precies hoeveel er volgens de laatste telling verlopen is; nul klopt nooit.',
      vraag: `mutation VernietigVerlopen {
  vernietigVerlopen(verlopen: 0)
}`,
      geweigerd: 'ONGELDIGE_WAARDE',
    },
    {
      id: 'uzelf',
      naam: 'Geweigerd: uzelf opschorten',
      toont: 'Wie zichzelf opschort kan dat niet meer opheffen; dat kan alleen vanaf de opdrachtregel.',
      vraag: `mutation Uzelf {
  schortOp(soort: AFNEMER, doelwit: "duo-beheer", reden: "om te zien wat er gebeurt")
}`,
      geweigerd: 'ONGELDIGE_WAARDE',
    },
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: een persoon',
      toont: 'U beheert de hub, niet het register: een vraag naar onderwijsdeelnemers bestaat hier niet.',
      vraag: `query BuitenContract {
  onderwijsdeelnemers(first: 1) {
    edges {
      node {
        pgn
      }
    }
  }
}`,
      geweigerd: 'NIET_IN_CONTRACT',
    },
  ],
  testpersonen: {
    uitleg: 'U ziet organisaties, contracten, termijnen en aantallen. Personen uit het register ziet u nergens.',
    wie: [],
  },
};

export default bestand;
