import '@fontsource/fira-sans/latin-400.css';
import '@fontsource/fira-sans/latin-600.css';
import '@rijkshuisstijl-community/design-tokens/dist/index.css';
import '@rijkshuisstijl-community/components-css/dist/index.css';
import './stijl.css';
import { render } from 'preact';
import { herstelFragment } from './bewaarFragment';
import { Dashboard } from './Dashboard';

herstelFragment();
render(<Dashboard />, document.getElementById('dashboard')!);
