import type {Language, Unit} from '@doorstep/contract';
import {type MissingWords, missingWordsFor} from '../trend-chart/missing.words.ts';
import {withKit, type Words} from '../words/words.ts';
import {en} from './messages/generated/data-table.en.ts';

/** What a figure counts; a share and an amount say it themselves. */
interface Tables {
  units: Partial<Record<Unit, string>>;
}

export type TableWords = Words & MissingWords & typeof en & Tables;
export type ColumnName = keyof typeof en.columns;

const table = withKit<typeof en & Tables>('data-table', en);

/** The words of the table in a language, with those of all widgets; `words.language` says which it really is. */
export const tableWordsFor = (language: Language): TableWords => ({...missingWordsFor(language), ...table(language)});
