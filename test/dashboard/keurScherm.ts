import { axe } from './axe';
import type { Bezoek } from './Bezoek';

/** Expects a screen without faults, in the light and in the dark. */
export async function keurScherm(b: Bezoek, stand: string): Promise<void> {
  expect([stand, await axe(b.page)]).toEqual([stand, []]);
  await b.page.emulateMedia({ colorScheme: 'dark' });
  await b.klaar();
  expect([`${stand}, donker`, await axe(b.page, true)]).toEqual([`${stand}, donker`, []]);
  await b.page.emulateMedia({ colorScheme: 'light' });
  await b.klaar();
}
