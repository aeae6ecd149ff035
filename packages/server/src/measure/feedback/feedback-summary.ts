import type {FeedbackSummary, FeedbackTheme, FormCounts, Period, Text, ThemeCount} from '@doorstep/contract';
import {formatDay, formatNumber, rollingYearTo} from '@doorstep/domain';
import {FORM_DEFINITIONS} from '@doorstep/domain/forms/definitions';
import type {LandlordFile} from '../../landlord-file/index.ts';
import type {Store} from '../../store/open-store.ts';
import {hideSmall, isSmallCount, type SmallRules, toSmallRules} from '../insights/hide-small.ts';
import {addMonths} from '../records/months.ts';
import type {SuppressionRules} from '../records/index.ts';
import {listThemes, nameTheme, sayOfAnswers} from './feedback-words.ts';
import {type AnswerCount, readAnswerCounts, readThemeCounts} from './read-answer-counts.ts';

/** The form whose answers become part of figures. */
const COUNTED_FORM = 'after-repair';
/** Themes that the sentence names. */
const NAMED_THEMES = 3;

export interface FeedbackSummaryOptions {
  readonly file: LandlordFile;
  /** The day of the release. */
  readonly published: string;
  readonly rules: SuppressionRules;
}

/** What residents said by the forms in the last 12 whole months, counted; null where the landlord takes no answers. */
export async function makeFeedbackSummary(
  store: Store,
  {file, published, rules}: FeedbackSummaryOptions,
): Promise<Omit<FeedbackSummary, 'release' | 'landlord'> | null> {
  if (file.feedback?.on !== true) return null;
  const period = rollingYearTo(`${addMonths(published.slice(0, 7), -1)}-01`);
  const small = toSmallRules(rules);
  const counts = await readAnswerCounts(store, file.landlord, period);
  const spoken = await readThemeCounts(store, file.landlord, period);
  const open = Object.keys(file.feedback.forms);
  const forms = FORM_DEFINITIONS.filter(({id}) => open.includes(id) || counts.some(({form}) => form === id)).map(
    ({id, title}): FormCounts => ({
      form: id,
      title,
      ...countForm(
        counts.filter(({form}) => form === id),
        small,
      ),
    }),
  );
  const themes = toThemes(spoken, file, small);
  return {period, forms, themes, sentence: toSentence(forms, themes, {counts, period, small})};
}

type Cell = Exclude<keyof FormCounts, 'form' | 'title'>;
const PARTS = ['counted', 'withoutReference', 'unknownReference', 'sameRepair', 'setAside'] as const;

/** Where an answer set belongs; `other` names a repair by a form that is part of no figure. */
function partOf({form, isSetAside, referenceState}: AnswerCount): (typeof PARTS)[number] | 'other' {
  if (isSetAside) return 'setAside';
  if (referenceState === 'none') return 'withoutReference';
  if (referenceState === 'unknown') return 'unknownReference';
  if (referenceState === 'same-repair') return 'sameRepair';
  return form === COUNTED_FORM ? 'counted' : 'other';
}

/** Small counts are hidden, and as few others as keep the total from giving them back. */
function countForm(counts: readonly AnswerCount[], rules: SmallRules): Record<Cell, number | null> {
  const sum = (some: readonly AnswerCount[]) => some.reduce((total, {count}) => total + count, 0);
  const cells = new Map<string, number>([['received', sum(counts)]]);
  for (const part of [...PARTS, 'other']) cells.set(part, sum(counts.filter((one) => partOf(one) === part)));
  const small = [...cells].flatMap(([name, count]) => (isSmallCount(count, rules) ? [name] : []));
  const hidden = hideSmall(cells, [{total: 'received', cells: [...PARTS, 'other']}], small);
  const tell = (name: Cell): number | null => (hidden.has(name) ? null : (cells.get(name) ?? 0));
  return {
    received: tell('received'),
    counted: tell('counted'),
    withoutReference: tell('withoutReference'),
    unknownReference: tell('unknownReference'),
    sameRepair: tell('sameRepair'),
    setAside: tell('setAside'),
  };
}

/** Themes that somebody spoke of or that an action names, the most frequent first; hidden ones come last. */
function toThemes(spoken: ReadonlyMap<FeedbackTheme, number>, file: LandlordFile, rules: SmallRules): ThemeCount[] {
  const cited = file.actions.flatMap(({theme}) => (theme === null ? [] : [theme]));
  return [...new Set([...spoken.keys(), ...cited])]
    .map((theme): ThemeCount => {
      const count = spoken.get(theme) ?? 0;
      const isHidden = isSmallCount(count, rules);
      return {
        theme,
        name: nameTheme(theme),
        count: isHidden ? null : count,
        missing: isHidden ? 'suppressed' : null,
        actions: file.actions.flatMap((action) => (action.theme === theme ? [action.id] : [])),
      };
    })
    .sort((one, other) => (other.count ?? -1) - (one.count ?? -1));
}

interface Told {
  readonly counts: readonly AnswerCount[];
  readonly period: Period;
  readonly small: SmallRules;
}

function toSentence(forms: readonly FormCounts[], themes: readonly ThemeCount[], {counts, period, small}: Told): Text {
  const total = counts.reduce((sum, {count}) => sum + count, 0);
  // A total of all forms would give a hidden one back.
  const isWhole = forms.every(({received}) => received !== null) && !isSmallCount(total, small);
  const counted = forms.find(({form}) => form === COUNTED_FORM)?.counted ?? 0;
  const named = themes.filter(({count}) => count !== null && count > 0).slice(0, NAMED_THEMES);
  return sayOfAnswers((words, language) => {
    const day = formatDay(period.end, language);
    if (total === 0) return words.none({day});
    const shown = (count: number) => formatNumber(count, language);
    const received = isWhole ? [words.received({count: total, shown: shown(total), day})] : [];
    const few = isSmallCount(total, small) ? [words.few({least: shown(small.minCount), day})] : [];
    return [
      ...received,
      ...few,
      ...(counted > 0 ? [words.counted({count: counted, shown: shown(counted)})] : []),
      ...(named.length > 0
        ? [
            words.themes({
              themes: listThemes(
                named.map(({theme}) => theme),
                language,
              ),
            }),
          ]
        : []),
    ].join(' ');
  });
}
