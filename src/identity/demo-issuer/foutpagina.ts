import { errors } from 'oidc-provider';
import { Html } from './Html';
import { naarWebsite } from './naarWebsite';
import type { Webclient } from './Webclient';

const html = Html.van;

function woorden(fout: Error): [titel: string, tekst: string] {
  if (fout instanceof errors.SessionNotFound) {
    return ['Deze aanmelding is verlopen', 'Ga terug naar waar u vandaan kwam en meld u opnieuw aan.'];
  }
  if (fout instanceof errors.OIDCProviderError && fout.expose) {
    return ['Aanmelden lukt niet', 'Het verzoek aan de uitgever klopt niet. Ga terug en probeer het opnieuw.'];
  }
  return ['Er ging iets mis', 'De uitgever kon dit niet afmaken. Probeer het later opnieuw.'];
}

/** What a person sees who cannot go on. The code is from a closed list; what the request said is not repeated. */
export function foutpagina(fout: Error, websites: Webclient[]): { titel: string; inhoud: Html } {
  const [titel, tekst] = woorden(fout);
  const code = fout instanceof errors.OIDCProviderError && fout.expose ? fout.error : 'server_error';
  return {
    titel,
    inhoud: html`<h1>${titel}</h1>
<p>${tekst}</p>
${naarWebsite(websites)}
<p class="zacht">Foutcode: ${code}</p>`,
  };
}
