/**
 * Norms: at most this percentage of the start population, per category, by the first year of the school year. Sources: VO,
 * Regeling regionale aanpak vsv (BWBR0031387) tabel 4; mbo up to 2015-2016, Regeling prestatiebox mbo (BWBR0031390) tabel 2;
 * from 2016-2017 the list that DUO's reports are read with (cedanl/vsv_analysis, Apache-2.0). A category without a norm in a
 * year has none here: vavo, and VO since 2016-2017.
 */
const VO = { VO_ONDERBOUW: 1, VO_BOVENBOUW_VMBO: 4, VO_BOVENBOUW_HAVO_VWO: 0.5 };
const mbo = (een: number, twee: number, drie: number, vier: number) => ({
  ...{ MBO_1: een, MBO_2: twee, MBO_3: drie, MBO_4: vier },
});

export const normen: Record<number, Record<string, number>> = {
  2012: { ...VO, MBO_1: 32.5, MBO_2: 13.5, MBO_3_4: 4.25 },
  2013: { ...VO, MBO_1: 27.5, MBO_2: 11.5, MBO_3_4: 3.5 },
  2014: { ...VO, MBO_1: 22.5, MBO_2: 10, MBO_3_4: 2.75 },
  2015: { ...VO, MBO_1: 22.5, MBO_2: 10, MBO_3_4: 2.75 },
  2016: mbo(23.5, 9.5, 3.6, 2.75),
  2017: mbo(23.5, 9.4, 3.5, 2.75),
  2018: mbo(22.4, 8.6, 3.2, 2.7),
  2019: mbo(22.2, 8.45, 3.1, 2.7),
  2020: mbo(22.8, 9.71, 3.99, 3.34),
  2021: mbo(22.6, 9.58, 3.89, 3.25),
  2022: mbo(22.4, 9.45, 3.8, 3.17),
  2023: mbo(22.2, 9.33, 3.7, 3.08),
  2024: mbo(22, 9.2, 3.6, 3),
};
