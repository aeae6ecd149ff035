import type {Landlord, Overview, OverviewItem, Theme} from '@doorstep/contract';

/** Tiles under one heading. */
export interface ThemeGroup {
  id: ThemeGroupId;
  items: OverviewItem[];
}

// One tile would stand alone under "overall", so it leads the repairs, which move with it.
const GROUPS = {
  home: ['overall', 'repairs'],
  safety: ['safety'],
  respect: ['respect'],
  complaints: ['complaints'],
  neighbourhood: ['neighbourhood'],
  improvements: ['improvements'],
  money: ['money'],
} as const satisfies Record<string, readonly Theme[]>;
export type ThemeGroupId = keyof typeof GROUPS;

/** A landlord's page in the order it is read. */
export interface LandlordView {
  /** The share drawn as 100 homes; undefined when there is none to draw. */
  main: OverviewItem | undefined;
  /** The figures told as sentences at the top. */
  sentences: OverviewItem[];
  groups: ThemeGroup[];
  /** Shared owners' figures stand apart: the regulator counts them apart. */
  sharedOwners: OverviewItem[];
}

/** What the picture of homes may show, the first that has a figure: repairs, for the headline tells overall satisfaction. */
const PICTURED = ['tsm-tp02', 'tsm-tp01', 'tsm-tp04', 'repairs-satisfaction'];
/** What residents ask about first. */
const TOLD = [
  ...['tsm-tp01', 'tsm-tp02', 'tsm-rp02-non-emergency', 'tsm-tp05', 'tsm-tp06', 'tsm-ch02-stage1'],
  ...['repairs-right-first-time', 'repairs-days-to-complete', 'repairs-in-target', 'repairs-overdue'],
  ...['repairs-satisfaction', 'safety-in-date'],
];

/** Sorts an overview's tiles for the page. */
export function toLandlordView(overview: Overview): LandlordView {
  const shared = overview.items.filter(({scope}) => scope.tenure === 'LCHO');
  // A landlord that reports on shared owners only shows their figures as its main ones.
  const onlyShared = shared.length === overview.items.length;
  const main = onlyShared ? shared : withoutOutlived(overview.items.filter(({scope}) => scope.tenure !== 'LCHO'));
  const withFigure = (id: string) => main.find((item) => item.id === id && item.latest.value !== null);
  return {
    main: PICTURED.map(withFigure).find((item) => item?.unit === 'percent'),
    sentences: TOLD.flatMap((id) => withFigure(id) ?? []),
    groups: (Object.keys(GROUPS) as ThemeGroupId[])
      .map((id) => ({id, items: GROUPS[id].flatMap((theme) => main.filter((item) => item.theme === theme))}))
      .filter(({items}) => items.length > 0),
    sharedOwners: onlyShared ? [] : shared,
  };
}

/**
 * A landlord may report on other groups of homes one year than the year before. A tile that has no figure gives way to
 * one of the same measure that has.
 */
function withoutOutlived(items: readonly OverviewItem[]): OverviewItem[] {
  const told = new Set(items.filter(({latest}) => latest.value !== null).map(({id}) => id));
  return items.filter(({id, latest}) => latest.value !== null || !told.has(id));
}

/** A landlord's site: an address to link to under the name of its host, or the words as they were typed when it is none. */
export function toWebsite(landlord: Pick<Landlord, 'website'>): {text: string; href: string | undefined} | undefined {
  const text = landlord.website?.trim();
  if (!text) return undefined;
  const candidate = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const href = !/\s/.test(text) && text.includes('.') && URL.canParse(candidate) ? candidate : undefined;
  return href === undefined ? {text, href} : {text: new URL(href).host, href};
}
