/** The elements that fewer pages hold and what defines each. */
export const others: Readonly<Record<string, () => Promise<unknown>>> = {
  'doorstep-actions': () => import('../actions/define.ts'),
  'doorstep-brand': () => import('../brand/define.ts'),
  'doorstep-comparison': () => import('../comparison/define.ts'),
  'doorstep-data-table': () => import('../data-table/define.ts'),
  'doorstep-passport': () => import('../passport/define.ts'),
  'doorstep-programme': () => import('../programme/define.ts'),
  'doorstep-rating-input': () => import('../rating-input/define.ts'),
  'doorstep-satisfaction-form': () => import('../satisfaction-form/define.ts'),
  'doorstep-scorecard': () => import('../scorecard/define.ts'),
  'doorstep-service-credits': () => import('../service-credits/define.ts'),
  'doorstep-survey-funnel': () => import('../survey-funnel/define.ts'),
  'doorstep-value-map': () => import('../value-map/define.ts'),
  'doorstep-witnesses': () => import('../witnesses/define.ts'),
  'doorstep-feedback-inbox': () => import('../feedback-inbox/define.ts'),
};
