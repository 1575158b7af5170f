/**
 * Which set C an enrolment on the second 1 October puts somebody in, as SQL over a row with onderwijssoort, soort (of the
 * elementcode), bekostigd, intensiteit and erkenning (of the institution). The names are those of the relation `les` in
 * src/vsv/beoordeling.ts.
 */
export const lessen = (l: {
  onderwijssoort: string;
  soort: string;
  bekostigd: string;
  intensiteit: string;
  erkenning: string;
}): Record<string, string> => {
  const vo = `${l.onderwijssoort} = 'VO' and coalesce(${l.soort}, '') <> 'PRO'`;
  return {
    mbo: `${l.onderwijssoort} = 'MBO' and ${l.bekostigd} and ${l.intensiteit} is distinct from 'EX'`,
    ho: `${l.onderwijssoort} = 'HO' and ${l.bekostigd}`,
    ho_onbekostigd: `${l.onderwijssoort} = 'HO' and not ${l.bekostigd}`,
    vo: `${vo} and ${l.erkenning} <> 'WVO_56'`,
    vavo: `${l.onderwijssoort} = 'VAVO'`,
    vo_niet_bekostigd: `${vo} and ${l.erkenning} = 'WVO_56'`,
    mbo_niet_bekostigd: `${l.onderwijssoort} = 'MBO' and ${l.erkenning} = 'WEB_1_4_1'`,
    so_pro: `${l.onderwijssoort} in ('SO', 'VSO') or (${l.onderwijssoort} = 'VO' and ${l.soort} = 'PRO')`,
  };
};
