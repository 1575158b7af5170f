const NAAM = `update register.persoonsgegevens set achternaam = 'Binnen', voornamen = 'Binnen', voorvoegsel = 'in'`;

/** SQL that changes something that a slice does provide, of everybody or of much. */
export const binnenDeSlice: Record<string, string> = {
  svb: `update register.persoonsgegevens set achternaam = 'Binnen'`,
  inspectie: `update register.inschrijving set reden_uitstroom = '05'`,
  cbs: `update register.persoonsgegevens set geslacht = 'O'`,
  'duo-bekostiging': `update register.inschrijvingsperiode set leerjaar = 8`,
  'duo-beheer': 'update beheer.alarm set aantal = aantal + 1',
  rmc: NAAM,
  leerplicht: NAAM,
  onderwijsinstelling: NAAM,
  'duo-studiefinanciering': NAAM,
  publiek: 'update vsv.publicatiecel set deelnemers = deelnemers + 1',
  'privacy-officer': `update register.pgn set pgn = (200000000 + id)::text`,
};
