import '../huisstijl/stijl';
import './stijl/portaal.css';
import './stijl/verkenner.css';
import './stijl/afdrukken.css';
import { render } from 'preact';
import { herstelFragment } from '../hub/bewaarFragment';
import { site } from '../hub/site';
import { Portaal } from './Portaal';
import { plek } from './plek';

site.pad = '/portaal';
site.partner = plek(location.pathname).partner;
herstelFragment();
// a page that the browser kept for the back button may be of somebody who has logged out
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
render(<Portaal />, document.getElementById('portaal')!);
