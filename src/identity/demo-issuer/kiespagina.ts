import type { Demomens } from './Demomens';
import { Html } from './Html';

const html = Html.van;
const opsomming = new Intl.ListFormat('nl');

function knop({ id, naam, functie, client: { gebied = [] } }: Demomens): Html {
  const waar = gebied.length > 0 ? `, gebied ${opsomming.format(gebied)}` : '';
  return html`<li><button name="mens" value="${id}"><strong>${naam}</strong> <span>${functie}${waar}</span></button></li>
`;
}

/** The picker: who do you want to be? */
export function kiespagina(mensen: Demomens[], fout?: string): { titel: string; inhoud: Html } {
  return {
    titel: `${fout ? 'Fout: ' : ''}Aanmelden bij de demo`,
    inhoud: html`<h1>Aanmelden bij de demo</h1>
<p>Dit is de uitgever van de demo: iedereen hieronder is verzonnen, dus u meldt zich aan door iemand te kiezen.</p>
${fout ? html`<p class="fout" role="alert">${fout}</p>` : ''}
<form method="post">
<ul>
${mensen.map(knop)}</ul>
<button name="annuleren" value="ja">Annuleren</button>
</form>`,
  };
}
