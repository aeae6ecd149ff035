import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {isEnglish, listMessages, type MessageFile} from './message-file.ts';

/** A text for residents, and the age at which a reader in a British school can read it. */
export interface ReadingAge {
  /** The file and the key: `portal/src/words/messages/about.en.json: lead`. */
  readonly place: string;
  readonly text: string;
  readonly age: number;
}

/** Residents read these. */
const FOR_RESIDENTS = /^(?:portal|packages\/domain\/src\/(?:words|measures|forms)|packages\/widgets\/src)\//;
/** Of staff, of contracts, and wording that is the regulator's and cannot be changed. */
const LEFT_OUT = /credits|feedback-inbox|own-passport|tsm-perception/;
/** Shorter texts are labels: one long word in them says nothing of how hard they are to read. */
const LEAST_WORDS = 12;
/** Pupils in the first year of an American school, grade 1, are six or just before it. */
const AGE_OF_GRADE_0 = 5;
export const OLDEST = 11;

/** The reading age of a text by Flesch and Kincaid (1975); placeholders count as a short word. */
export function toReadingAge(text: string): number {
  const plain = text.replace(/\{[^{}]*\}/g, 'ten');
  const words = plain.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const sentences = plain.match(/[^.?!:;\n]+/g)?.filter((part) => /\p{L}/u.test(part)) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({sentence: sentences.length, word: words.length, syllable: syllables}) + AGE_OF_GRADE_0;
}

/** Texts for residents that are harder than an eleven-year-old reads, the hardest first. */
export function findHardTexts(files: readonly MessageFile[]): {hard: ReadingAge[]; all: number} {
  const texts = files
    .filter(({folder, name}) => FOR_RESIDENTS.test(folder) && !LEFT_OUT.test(`${folder}/${name}`))
    .flatMap(({folder, name, english}) =>
      listMessages(english, isEnglish).map(([key, text]) => ({place: `${folder}/${name}.en.json: ${key}`, text})),
    )
    .filter(({text}) => !text.includes(', plural,') && text.split(/\s+/).length >= LEAST_WORDS)
    .map((one) => ({...one, age: toReadingAge(one.text)}));
  return {hard: texts.filter(({age}) => age > OLDEST).sort((a, b) => b.age - a.age), all: texts.length};
}
