import type {Tenure} from '@doorstep/contract';
import type {Words} from './english.ts';

type Tell<Fill> = ((fill: Fill) => string) | undefined;

/**
 * A whole statement from a share in words, such as `74 of every 100`. The words of a share hold the verb in Welsh
 * (`Mae 74 o bob 100 o’r`), so they come from `shareNow` here, and from `shareThen` in what is said of records.
 */
export function shareStatement(
  {statements}: Words,
  {measureId, share, tenure}: {measureId: string; share: string; tenure: Tenure},
): string {
  const tell = (statements.share as Readonly<Record<string, Tell<{share: string; who: string}>>>)[measureId];
  return (tell ?? statements.shareOther)({share, who: statements.people[tenure]});
}

/** A whole statement from a rate in figures, such as `34.2`. */
export function rateStatement({statements}: Words, {measureId, rate}: {measureId: string; rate: string}): string {
  const tell = (statements.rate as Readonly<Record<string, Tell<{rate: string}>>>)[measureId];
  return (tell ?? statements.rateOther)({rate});
}

/** What the denominator of a full count is made of, as it stands after its number: `homes`, `complaints`. */
export function countedThings({statements}: Words, measureId: string): string {
  return (statements.counted as Readonly<Record<string, string>>)[measureId] ?? statements.countedHomes;
}

/** What a figure from records says: `figure` is a share in words or an amount such as `15½ days`. */
export function recordStatement(
  {records}: Words,
  {measureId, name, figure, when}: {measureId: string; name: string; figure: string; when: string},
): string {
  type Fill = {share: string; amount: string; when: string};
  const tell = (records.statement as Readonly<Record<string, Tell<Fill>>>)[measureId];
  return tell?.({share: figure, amount: figure, when}) ?? records.statementOther({name, figure, when});
}

/** What the base of a figure from records counts, after its number; undefined for a measure of a landlord's own. */
export function countedRecords({records}: Words, measureId: string): string | undefined {
  return (records.counted as Readonly<Record<string, string>>)[measureId];
}

/** How people were asked, in words; a way that has none is one of the others. */
export function methodInWords(words: Words, method: string): string {
  return (words.method as Readonly<Record<string, string>>)[method] ?? words.method.other;
}
