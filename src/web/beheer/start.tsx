import '../huisstijl/stijl';
import '../huisstijl/delen.css';
import '../huisstijl/grafieken.css';
import './stijl/beheer.css';
import { render } from 'preact';
import { site } from '../hub/site';
import { Beheer } from './Beheer';

site.pad = '/beheer';
site.naam = 'Beheer';
// a page that the browser kept for the back button may be of somebody who has logged out
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
render(<Beheer />, document.getElementById('beheer')!);
