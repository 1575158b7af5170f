/** Moments are ISO text in UTC, to the millisecond. */
export interface Alarmrij {
  minuut: string;
  wand: string;
  tekst: string;
  aantal: number;
}

export interface Opschortingrij {
  soort: 'afnemer' | 'organisatie' | 'certificaat';
  doelwit: string;
  reden: string;
  sinds: string;
  door: string;
  opgeheven: string | null;
  opgehevenDoor: string | null;
}

export interface Termijnrij {
  plaats: number;
  verlopen: number;
  [kolom: string]: unknown;
}

export interface Opdrachtrij {
  id: number;
  soort: string;
  klaar: string | null;
  [kolom: string]: unknown;
}

export interface Vernietigingrij {
  id: number;
  op: string;
  dag: string;
  door: string;
  termijn: string;
  artikel: string;
  aantal: number;
}

export interface Berichtrij {
  slice: string;
  oin: string;
  gecorrigeerd: string;
  bevestigd: boolean;
}

export interface Verbruikrij {
  oin: string;
  doel: string;
  uur: string;
  punten: number;
  dag: string;
  aantal: number | null;
}

/** What is in the tables of operators. */
export interface Beheerstand {
  alarmen: Alarmrij[];
  opschortingen: Opschortingrij[];
  termijnen: Termijnrij[];
  opdrachten: Opdrachtrij[];
  vernietigingen: Vernietigingrij[];
  berichten: Berichtrij[];
  verbruik: Verbruikrij[];
}
