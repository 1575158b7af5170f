/** SQL of what is counted of rows of a monthly state that may be on the list, under the names in vsv.maandcijfer. */
export const MAANDTELLING = `
  count(*) filter (where reden = 'GEEN_INSCHRIJVING')::int as geen_inschrijving,
  count(*) filter (where reden = 'INSCHRIJVING_EXAMENDEELNEMER')::int as examendeelnemer,
  count(*) filter (where reden = 'INSCHRIJVING_ZONDER_BEKOSTIGING')::int as zonder_bekostiging,
  count(*) filter (where reden is not null and nieuw)::int as nieuw`;
