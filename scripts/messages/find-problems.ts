import {isEnglish, isTranslated, listMessages, type MessageFile} from './message-file.ts';
import {placeholdersOf, pluralFormsOf} from './placeholders.ts';

/** All plural forms of Welsh, in the order of Unicode's locale data. A message that lacks one says "3 diwrnodau" somewhere. */
const WELSH_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** What is wrong with the messages, each with its place and what to do. Empty when a build may go on. */
export function findProblems(files: readonly MessageFile[]): string[] {
  return files.flatMap((file) => {
    const welsh = new Map(listMessages(file.welsh, isTranslated));
    const english = new Map(listMessages(file.english, isEnglish));
    const path = `${file.folder}/${file.name}.cy.json`;
    return [
      ...[...english].flatMap(([key, source]) => {
        const message = welsh.get(key);
        const problem = message === undefined ? `is missing. Translate "${source}".` : compare(source, message);
        return problem === null ? [] : [`${path}: ${key} ${problem}`];
      }),
      ...[...welsh.keys()]
        .filter((key) => !english.has(key))
        .map((key) => `${path}: ${key} translates nothing: there is no such English message. Delete it.`),
    ];
  });
}

function compare(source: string, {source: from, target}: {source: string; target: string}): string | null {
  if (source !== from)
    return `is stale: it translates "${from}", and the English is "${source}" now. Translate again and write that as its source.`;
  if (target === '' && source !== '') return `is empty. Translate "${source}".`;
  const wanted = [...placeholdersOf(source).keys()];
  const has = placeholdersOf(target);
  const unknown = [...has.keys()].filter((name) => !wanted.includes(name));
  if (unknown.length > 0) return `uses {${unknown.join('}, {')}}, which the English does not give.`;
  const lost = wanted.filter((name) => !has.has(name));
  if (lost.length > 0) return `loses {${lost.join('}, {')}}.`;
  const forms = pluralFormsOf(target).find((one) => WELSH_FORMS.some((form) => !one.includes(form)));
  if (forms) return `lacks the plural form ${WELSH_FORMS.filter((form) => !forms.includes(form)).join(', ')}.`;
  return null;
}
