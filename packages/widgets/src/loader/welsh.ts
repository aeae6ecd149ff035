/** What brings the Welsh of each element. */
const WELSH: Readonly<Record<string, () => Promise<unknown>>> = {
  'doorstep-actions': () => import('../actions/welsh.ts'),
  'doorstep-comparison': () => import('../comparison/welsh.ts'),
  'doorstep-data-table': () => import('../data-table/welsh.ts'),
  'doorstep-kpi-tile': () => import('../kpi-tile/welsh.ts'),
  'doorstep-passport': () => import('../passport/welsh.ts'),
  'doorstep-programme': () => import('../programme/welsh.ts'),
  'doorstep-rating-input': () => import('../rating-input/welsh.ts'),
  'doorstep-satisfaction-form': () => import('../satisfaction-form/welsh.ts'),
  'doorstep-scorecard': () => import('../scorecard/welsh.ts'),
  'doorstep-service-credits': () => import('../service-credits/welsh.ts'),
  'doorstep-survey-funnel': () => import('../survey-funnel/welsh.ts'),
  'doorstep-trend-chart': () => import('../trend-chart/welsh.ts'),
  'doorstep-value-map': () => import('../value-map/welsh.ts'),
  'doorstep-witnesses': () => import('../witnesses/welsh.ts'),
  'doorstep-feedback-inbox': () => import('../feedback-inbox/welsh.ts'),
};

const brought = new Map<string, Promise<unknown>>();

/** Brings the Welsh of every widget on the page, and lets those say it that were there before it. */
export async function bring(): Promise<void> {
  const widgets = [...document.querySelectorAll<HTMLElement & {requestUpdate?(): void}>('*')].filter(({localName}) =>
    localName.startsWith('doorstep-'),
  );
  const late = widgets.filter(({localName}) => !brought.has(localName));
  for (const {localName} of late) brought.set(localName, WELSH[localName]?.() ?? Promise.resolve());
  await Promise.all(brought.values());
  for (const widget of late) widget.requestUpdate?.();
}
