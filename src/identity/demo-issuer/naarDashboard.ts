import { Html } from './Html';
import type { Webclient } from './Webclient';

/** The way out of a page that leads no further: the website itself, under which its addresses for the issuer lie. */
export function naarDashboard({ terug }: Webclient): Html {
  const adres = new URL('.', terug).href.replace(/\/$/, '');
  return Html.van`<p><a href="${adres}">Naar het dashboard</a></p>`;
}
