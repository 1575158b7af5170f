import { errors } from 'oidc-provider';
import { Html } from './Html';
import { naarDashboard } from './naarDashboard';
import type { Webclient } from './Webclient';

const html = Html.van;

function woorden(fout: Error): [titel: string, tekst: string] {
  if (fout instanceof errors.SessionNotFound) {
    return ['Deze aanmelding is verlopen', 'Ga terug naar het dashboard en meld u opnieuw aan.'];
  }
  if (fout instanceof errors.OIDCProviderError && fout.expose) {
    return ['Aanmelden lukt niet', 'Het verzoek aan de uitgever klopt niet. Ga terug en probeer het opnieuw.'];
  }
  return ['Er ging iets mis', 'De uitgever kon dit niet afmaken. Probeer het later opnieuw.'];
}

/** What a person sees who cannot go on. The code is from a closed list; what the request said is not repeated. */
export function foutpagina(fout: Error, web: Webclient | null): { titel: string; inhoud: Html } {
  const [titel, tekst] = woorden(fout);
  const code = fout instanceof errors.OIDCProviderError && fout.expose ? fout.error : 'server_error';
  return {
    titel,
    inhoud: html`<h1>${titel}</h1>
<p>${tekst}</p>
${web ? naarDashboard(web) : ''}
<p class="zacht">Foutcode: ${code}</p>`,
  };
}
