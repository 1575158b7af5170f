/** How precisely a field is provided, in words. */
export const precisies: Record<string, string> = {
  open: 'zoals het in het register staat',
  pseudoniem: 'een naam die alleen u voor deze persoon heeft, in plaats van het nummer',
  rijsleutel: 'een naam die alleen u voor deze regel heeft',
  leeftijd: 'in hele jaren, op de vaste datums van uw raster',
  jaar: 'alleen het kalenderjaar',
  pc4: 'alleen de vier cijfers van de postcode',
  onderwijssoort: 'de sector of soort, niet de opleiding',
};
