/** The forms of the scalars, as the law and its code tables have them (DOMEIN §1, §2; ISO 8601). */
export const scalars: Record<string, (tekst: string) => boolean> = {
  Brin: (tekst) => /^\d{2}[A-Z]{2}$/.test(tekst),
  Vestigingscode: (tekst) => /^[0-9A-Z]{2}$/.test(tekst),
  Vakcode: (tekst) => /^\d{4}$/.test(tekst),
  Gemeentecode: (tekst) => /^\d{4}$/.test(tekst),
  RmcRegio: (tekst) => /^\d{1,2}$/.test(tekst) && Number(tekst) >= 1 && Number(tekst) <= 40 && !tekst.startsWith('0'),
  Leerweg: (tekst) => ['BOL', 'BBL'].includes(tekst),
  Sector: (tekst) => ['PO', 'SO', 'VO', 'VSO', 'VAVO', 'MBO', 'HO'].includes(tekst),
  Examensoort: (tekst) => /^(VMBO-(BB|KB|GL|TL)|HAVO|VWO)$/.test(tekst),
  Diplomasoort: (tekst) => /^(VMBO-(BB|KB|GL|TL)|HAVO|VWO|MBO)$/.test(tekst),
  Schooljaar: (tekst) => /^20\d\d-20\d\d$/.test(tekst) && Number(tekst.slice(5)) === Number(tekst.slice(0, 4)) + 1,
  Datum: (tekst) => {
    const [, jaar, maand, dag] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(tekst)?.map(Number) ?? [];
    if (!jaar || !maand || !dag || maand > 12) return false;
    return dag <= new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
  },
};
