import '@fontsource/fira-sans/latin-400.css';
import '@fontsource/fira-sans/latin-600.css';
import '@rijkshuisstijl-community/design-tokens/dist/index.css';
import '@rijkshuisstijl-community/components-css/dist/index.css';
import './stijl/kleuren.css';
import './stijl/pagina.css';
import './stijl/kader.css';
import './stijl/overzicht.css';
import './stijl/grafieken.css';
import './stijl/lijsten.css';
import './stijl/meldingen.css';
import './stijl/afdrukken.css';
import { render } from 'preact';
import { herstelFragment } from './bewaarFragment';
import { Dashboard } from './Dashboard';

herstelFragment();
// a page that the browser kept for the back button may be of somebody who has logged out
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
render(<Dashboard />, document.getElementById('dashboard')!);
