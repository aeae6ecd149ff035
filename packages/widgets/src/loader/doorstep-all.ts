import {dateFormats} from '@doorstep/domain/format';
import {DoorstepActions} from '../actions/actions.ts';
import {DoorstepBrand} from '../brand/brand.ts';
import {DoorstepComparison} from '../comparison/comparison.ts';
import {DoorstepDataTable} from '../data-table/data-table.ts';
import {defineOnce} from '../define-once.ts';
import {DoorstepKpiTile} from '../kpi-tile/kpi-tile.ts';
import {DoorstepPassport} from '../passport/passport.ts';
import {DoorstepProgramme} from '../programme/programme.ts';
import {DoorstepScorecard} from '../scorecard/scorecard.ts';
import {DoorstepServiceCredits} from '../service-credits/service-credits.ts';
import '../source/define.ts';
import {DoorstepSurveyFunnel} from '../survey-funnel/survey-funnel.ts';
import {DoorstepTrendChart} from '../trend-chart/trend-chart.ts';
import {DoorstepValueMap} from '../value-map/value-map.ts';
import {DoorstepWitnesses} from '../witnesses/witnesses.ts';
import {bringWelsh} from '../words/speak.ts';
import type * as Welsh from './doorstep-all.cy.ts';
import {toughen} from './odd-host.ts';

// The kit as one classic script, for pages that cannot hold a module. What the page has in Welsh needs one file more.

const KIT = {
  actions: DoorstepActions,
  brand: DoorstepBrand,
  comparison: DoorstepComparison,
  'data-table': DoorstepDataTable,
  'kpi-tile': DoorstepKpiTile,
  passport: DoorstepPassport,
  programme: DoorstepProgramme,
  scorecard: DoorstepScorecard,
  'service-credits': DoorstepServiceCredits,
  'survey-funnel': DoorstepSurveyFunnel,
  'trend-chart': DoorstepTrendChart,
  'value-map': DoorstepValueMap,
  witnesses: DoorstepWitnesses,
};

// Only now: later it is another script's. Without an address, as where the text itself stands in a page, it is the page's.
const {src} = (document.currentScript ?? {}) as {src?: string};
const folder = new URL('.', src || document.baseURI).href;
(globalThis as {[key: symbol]: unknown})[Symbol.for('doorstep.api')] ??= folder;

const {display, fontSize} = getComputedStyle(document.head);
if (display + fontSize !== 'none16px') toughen();

let welsh: Promise<void> | undefined;

/** Brings the Welsh of every widget, and lets those say it that were there before it. */
async function bring(): Promise<void> {
  // A whole address: a script from another site has none that its imports could start from.
  const file = (await import(/* @vite-ignore */ `${folder}doorstep-all.cy.js`)) as typeof Welsh;
  for (const [part, cy] of Object.entries(file.welsh)) bringWelsh(part, cy);
  for (const [name, format] of file.dateFormats) dateFormats.set(name, format);
  for (const name of Object.keys(KIT))
    for (const widget of document.querySelectorAll<HTMLElement & {requestUpdate?(): void}>(`doorstep-${name}`))
      widget.requestUpdate?.();
}

/** Whether what this file does not hold, such as the forms, was asked for where every page has it. */
let hasAskedForMore = false;

function load(): void {
  const isMore = ({localName}: Element) => localName.startsWith('doorstep-') && !Object.hasOwn(KIT, localName.slice(9));
  if (!hasAskedForMore && [...document.querySelectorAll(':not(:defined)')].some(isMore)) {
    hasAskedForMore = true;
    import(/* @vite-ignore */ `${folder}doorstep.js`).catch(console.error);
  }
  if (document.querySelector('[language^=cy],[lang^=cy]')) welsh ??= bring().catch(console.error);
}

load();
// After the Welsh: they never speak English first.
void (async () => {
  await welsh;
  for (const [name, widget] of Object.entries(KIT)) defineOnce(`doorstep-${name}`, widget);
})();
new MutationObserver(load).observe(document, {childList: true, subtree: true});
