import type { Datum } from './Datum';

const vorm = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** 2023-08-01 → `1 augustus 2023` */
export const datumInWoorden = (datum: Datum | string): string => vorm.format(new Date(`${datum}T00:00:00Z`));
