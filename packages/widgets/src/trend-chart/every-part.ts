import * as choices from './choices.ts';
import * as few from './few.ts';
import * as intervals from './intervals.ts';
import * as long from './long.ts';
import {renderMultiples} from './multiples.ts';
import * as numbers from './numbers.ts';
import {givePart, partStyles} from './parts.ts';
import {DoorstepTrendChart} from './trend-chart.ts';

// Everything that a chart may need, at once: what renders on a server does not wait for what a page would load.
givePart('few', few);
givePart('long', long);
givePart('intervals', intervals);
givePart('numbers', numbers);
givePart('choices', choices);
choices.giveMultiples(renderMultiples);

// A server writes the styles of the class out, which has them as soon as its attributes are asked for.
if (DoorstepTrendChart.observedAttributes.length > 0) DoorstepTrendChart.elementStyles.push(...new Set(partStyles));
