import '../huisstijl/stijl';
import '../huisstijl/delen.css';
import './stijl/overzicht.css';
import '../huisstijl/grafieken.css';
import './stijl/lijsten.css';
import './stijl/afdrukken.css';
import { render } from 'preact';
import { herstelFragment } from '../hub/bewaarFragment';
import { site } from '../hub/site';
import { Dashboard } from './Dashboard';

site.naam = 'Voortijdig schoolverlaten';
herstelFragment();
// a page that the browser kept for the back button may be of somebody who has logged out
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
render(<Dashboard />, document.getElementById('dashboard')!);
