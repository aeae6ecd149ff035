import type {Language, Observation, Polarity, Target, Text, Unit} from '@doorstep/contract';
import {formatFigure} from '@doorstep/domain/format';
import {isSignName, type SignName} from '../signs/signs.ts';
import {say, withUnit, type Words} from './words.ts';

/** A sign, the word it stands for in bold, and the rest of the sentence. */
export interface StatusLine {
  sign: SignName | null;
  strong: string;
  rest: string;
  lang: Language;
}

/** Whether it really changed, in the words of the release: the word of the sign first, then what it was. */
export function movementLine({verdict, sentence}: {verdict: string; sentence: Text}, language: Language): StatusLine {
  const {text, lang} = say(sentence, language);
  const sign = isSignName(verdict) ? verdict : null;
  const end = sign ? `${text} `.indexOf('. ') + 1 : 0;
  return {
    sign,
    strong: text.slice(0, end),
    rest: text.slice(end),
    lang,
  };
}

/** Whether a target is met. None where neither way is better. Always ink: a target is where it stands, not how it moved. */
export function targetLine(
  value: number,
  target: Target,
  {polarity, unit, decimals}: {polarity: Polarity; unit: Unit; decimals: number},
  words: Words,
): StatusLine | null {
  if (polarity !== 'higher' && polarity !== 'lower') return null;
  const isMet = polarity === 'higher' ? value >= target.value : value <= target.value;
  const short = formatFigure(target.value, unit, words.language, Number.isInteger(target.value) ? 0 : decimals);
  const sign = isMet ? 'met' : 'missed';
  return {sign, strong: words[sign], rest: words.target({figure: withUnit(short, unit, words)}), lang: words.language};
}

/** That a figure is not final, or was changed after it was published, with the reason when there is one. */
export function caveatLine({status, note}: Observation, words: Words, language: Language): StatusLine | null {
  if (status !== 'provisional' && status !== 'revised') return null;
  const why = note && say(note, language);
  return {
    sign: status,
    strong: words[status],
    rest: why?.text ?? words[`${status}More`],
    lang: why?.lang ?? words.language,
  };
}
