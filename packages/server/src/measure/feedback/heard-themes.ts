import type {Text} from '@doorstep/contract';
import {formatNumber, textIn} from '@doorstep/domain';
import type {LandlordFile} from '../../landlord-file/index.ts';
import type {Store} from '../../store/open-store.ts';
import {isSmallCount, toSmallRules} from '../insights/hide-small.ts';
import type {SuppressionRules} from '../records/index.ts';
import {nameTheme, sayOfAnswers} from './feedback-words.ts';
import {readThemeCounts} from './read-answer-counts.ts';

/**
 * What residents said by the forms until an action was begun, by the action's id: the theme and how many spoke of it, the
 * number left out where it is small. Nothing where the file names no theme.
 */
export async function readHeardThemes(
  store: Store,
  file: LandlordFile,
  rules: SuppressionRules,
): Promise<ReadonlyMap<string, Text>> {
  const heard = new Map<string, Text>();
  for (const {id, theme, begun} of file.actions) {
    if (theme === null) continue;
    const count = (await readThemeCounts(store, file.landlord, {start: null, end: begun})).get(theme) ?? 0;
    if (count === 0) continue;
    const isSmall = isSmallCount(count, toSmallRules(rules));
    const name = nameTheme(theme);
    heard.set(
      id,
      sayOfAnswers((words, language) =>
        isSmall
          ? words.saidFew({theme: textIn(name, language)})
          : words.said({count, shown: formatNumber(count, language), theme: textIn(name, language)}),
      ),
    );
  }
  return heard;
}
