import '../styles/index.css';
import {startSearch} from './search-box.ts';

const search = document.querySelector<HTMLElement>('.search');
if (search) startSearch(search);

// Pages without widgets load nothing of them.
if (document.getElementById('widget-data')) void import('./hydrate.ts').then(({hydrateWidgets}) => hydrateWidgets());

const form = document.querySelector<HTMLElement>('doorstep-satisfaction-form');
if (form) void import('./start-form.ts').then(({startForm}) => startForm(form));
