import type { Demomens } from './Demomens';
import { Html } from './Html';

const html = Html.van;

/** The second step: the code of whoever was chosen. */
export function codepagina({ id, naam }: Demomens, fout?: string): { titel: string; inhoud: Html } {
  const melding = html`<p class="fout" id="fout" role="alert">${fout ?? ''}</p>
`;
  return {
    titel: `${fout ? 'Fout: ' : ''}Code invullen`,
    inhoud: html`<h1>Code invullen</h1>
<p>U meldt zich aan als ${naam}.</p>
<form method="post">
<input type="hidden" name="mens" value="${id}">
<label for="code">Code van zes cijfers</label>
<p class="zacht" id="uitleg">De code staat in uw authenticator-app, of komt van
<code>npm run -s token -- --totp ${id}</code>.</p>
${fout ? melding : ''}<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="7" autofocus
 aria-describedby="${fout ? 'fout uitleg' : 'uitleg'}"${fout ? html` aria-invalid="true"` : ''}>
<p><button class="hoofd">Aanmelden</button> <button name="annuleren" value="ja">Annuleren</button></p>
</form>`,
  };
}
