import type {Language, Movement, Observation, Polarity, Target, Unit} from '@doorstep/contract';
import {formatFigure} from '@doorstep/domain';
import {isSignName, type SignName} from '../signs/signs.ts';
import type {Words} from './en.ts';
import {say, type Said} from './words.ts';

/** A sign, the word it stands for in bold, and the rest of the sentence. */
export interface StatusLine {
  sign: SignName | null;
  tone: 'better' | 'worse' | '';
  strong: string;
  rest: string;
  lang: Language;
}

/** Splits a sentence behind the word its sign stands for: "Better." and "It was 82% a year ago." */
function splitAtWord({text, lang}: Said, word: string | undefined): Pick<StatusLine, 'strong' | 'rest' | 'lang'> {
  if (!word || !text.startsWith(word.replace('.', ''))) return {strong: '', rest: text, lang};
  const end = text.indexOf('. ');
  return end < 0 ? {strong: text, rest: '', lang} : {strong: text.slice(0, end + 1), rest: text.slice(end + 2), lang};
}

/** Whether it really changed, in the words of the release. */
export function movementLine(movement: Movement, words: Words, language: Language): StatusLine {
  const {verdict} = movement;
  const said = say(movement.sentence, language);
  const word = Object.hasOwn(words.verdict, verdict) ? words.verdict[verdict] : undefined;
  const parts = splitAtWord(said, word);
  // The sign must have its word; only "no earlier figure" is all said in its sentence.
  const lacksWord =
    parts.strong === '' && word !== undefined && verdict !== 'no-earlier' && said.lang === words.language;
  return {
    sign: isSignName(verdict) ? verdict : null,
    tone: verdict === 'better' || verdict === 'worse' ? verdict : '',
    ...parts,
    strong: lacksWord ? word : parts.strong,
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
  return {
    sign: isMet ? 'met' : 'missed',
    tone: '',
    strong: isMet ? words.targetMet : words.targetMissed,
    rest: words.target(short),
    lang: words.language,
  };
}

/** That a figure is not final, or was changed after it was published, with the reason when there is one. */
export function caveatLine({status, note}: Observation, words: Words, language: Language): StatusLine | null {
  if (status !== 'provisional' && status !== 'revised') return null;
  const why = note && say(note, language);
  return {
    sign: status,
    tone: '',
    strong: words[status],
    rest: why?.text ?? (status === 'revised' ? words.revisedMore : words.provisionalMore),
    lang: why?.lang ?? words.language,
  };
}

/** Why there is no figure: typed reason first, then what the source says about it. A reason we do not know is said plainly. */
export function missingReason({missing}: Observation, words: Words): string {
  return missing !== null && Object.hasOwn(words.missing, missing) ? words.missing[missing] : words.missingOther;
}
