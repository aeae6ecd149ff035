/** One address of every kind of page. */
export const PAGE_TYPES = {
  'first page': '/',
  landlord: '/leeds-city-council/',
  'landlord with shared owners': '/a2dominion-housing-group-limited/',
  'survey measure': '/leeds-city-council/measures/tsm-tp02/',
  'measure with shared owners': '/a2dominion-housing-group-limited/measures/tsm-tp01/',
  'records measure': '/leeds-city-council/measures/tsm-rp02-non-emergency/',
  'rate measure': '/leeds-city-council/measures/tsm-ch01-stage1/',
  'landlord with its own records': '/larkfield/',
  'monthly measure': '/larkfield/measures/repairs-right-first-time/',
  'measure with survey funnel and witnesses': '/larkfield/measures/repairs-satisfaction/',
  'measure with backlog and actions': '/larkfield/measures/repairs-days-to-complete/',
  'cost measure': '/larkfield/measures/cost-per-repair/',
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  'not found': '/404.html',
} as const;
