import { Html } from './Html';
import type { Webclient } from './Webclient';

/** The way out of a page that leads no further: the website, or each of them when it is not known where somebody came from. */
export function naarWebsite(websites: Webclient[]): Html {
  const naar = ({ naam, begin }: Webclient) => Html.van`<p><a href="${begin}">Naar ${naam}</a></p>
`;
  return Html.van`${websites.map(naar)}`;
}
