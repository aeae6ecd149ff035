import type {Language, MeasureDocument} from '@doorstep/contract';
import {formatDay} from '@doorstep/domain/format';
import {say, type Said} from '../words/words.ts';
import {type PassportWords, passportWordsFor} from './passport.words.ts';

/** One line of the passport. */
export interface FactView {
  label: Said;
  value: Said;
  /** Where more of it stands; null where there is no address of the web. */
  href: string | null;
  /** A name for machines that stands before the value; null for none. */
  id: string | null;
}

export interface PassportView {
  /** The measure. */
  name: Said;
  /** Facts in the order of the document, then source, licence and release. */
  facts: FactView[];
  /** Whether the landlord says anything itself. */
  hasFacts: boolean;
  /** That the landlord is made up; null for a real one. */
  illustrative: Said | null;
}

/** An address that a page may link to: documents come from many hands, and `javascript:` is an address too. */
const toHref = (url: string | null) => (url && /^https?:\/\//i.test(url) ? url : null);

/** The view of how a figure is known. */
export function toPassport(
  {measure, passport, source, release, landlord}: MeasureDocument,
  language: Language,
): PassportView {
  const words = passportWordsFor(language);
  const facts = passport.facts.map(({label, value}): FactView => ({
    label: say(label, language),
    value: say(value, language),
    href: null,
    id: null,
  }));
  const own = (label: string, text: string, url: string | null, id: string | null = null): FactView => ({
    label: {text: label, lang: words.language},
    value: {text, lang: words.language},
    href: toHref(url),
    id,
  });
  return {
    name: say(measure.name, language),
    facts: [
      ...facts,
      own(words.source, words.from(source), source.url),
      ...(source.licence === null ? [] : [own(words.licence, source.licence, source.licenceUrl)]),
      own(words.release, toPublished(release.published, words), null, release.id),
    ],
    hasFacts: facts.length > 0,
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
  };
}

const toPublished = (published: string, words: PassportWords) =>
  words.published({day: formatDay(published, words.language)});
