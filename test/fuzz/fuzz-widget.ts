import {createReader} from '@doorstep/client';
import {DoorstepError} from '@doorstep/contract';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import fc from 'fast-check';
import {brokenArbitrary, documentArbitrary} from './document-arbitrary.ts';
import {findStrangeFigures} from './figures.ts';
import type {Expected} from './expected.ts';
import {FUZZED} from './widgets.ts';

/** How many documents a widget was given: those it drew, and those that the reader refused with an error of ours. */
export interface FuzzResult {
  drawn: number;
  refused: number;
}

/** What no reader of a page should ever see, wherever it comes from. */
const STRANGE = /\bNaN\b|\bInfinity\b|\[object |\bundefined\b/;

/** The words of some HTML. */
const plain = (html: string) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** The words of what was rendered, without its drawings: their axes have figures that are in no document. */
const toWords = (rendered: string) =>
  plain(
    rendered
      .replace(/<style>.*?<\/style>/gs, ' ')
      .replace(/<svg.*?<\/svg>/gs, ' ')
      .replace(/<div class="ends">.*?<\/div>/gs, ' '),
  );

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Throws where the sentence, the drawing or the table does not show what the document says. */
function checkExpected(rendered: string, words: string, expected: Expected): void {
  const {name, texts = [], marks = {}, lines = []} = expected;
  const all = tidy(words);
  for (const one of expected.words) if (!all.includes(tidy(one))) throw new Error(`It does not say ${one}: ${words}`);
  const names = [...rendered.matchAll(/ aria-label="([^"]*)"/g)].map(([, label = '']) => tidy(plain(label)));
  for (const one of lines)
    if (!names.some((label) => label.includes(tidy(one)))) throw new Error(`No line says ${one}: ${names.join(' | ')}`);
  const drawings = [...rendered.matchAll(/<svg[^>]*? class="chart[^>]*>.*?<\/svg>/gs)].map(([drawing]) => drawing);
  if (name !== undefined && drawings.length > 0 !== (name !== null))
    throw new Error(`It has ${drawings.length} drawings of ${name ?? 'nothing'}`);
  for (const drawing of drawings) {
    const label = tidy(plain(/ aria-label="([^"]*)"/.exec(drawing)?.[1] ?? ''));
    if (typeof name === 'string' && label !== tidy(name))
      throw new Error(`Its drawing is called ${label}, not ${name}`);
    const written = [...drawing.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) => tidy(plain(text)));
    for (const one of texts)
      if (!written.some((text) => text === one || text.endsWith(` ${one}`) || text.startsWith(`${one} `)))
        throw new Error(`It does not draw ${one}: ${written.join(' | ')}`);
    for (const [mark, count] of Object.entries(marks)) {
      const found = drawing.split(`class="${mark}"`).length - 1;
      if (found !== count) throw new Error(`It draws ${found} marks "${mark}" and not ${count}`);
    }
  }
}

/**
 * Gives a widget so many documents, half of them broken, through the reader that it has in a page, and draws what the reader
 * lets through. Throws with the smallest document that makes it throw, show a figure that the document has not, or say "NaN".
 */
export async function fuzzWidget(name: string, runs: number): Promise<FuzzResult> {
  const widget = FUZZED[name];
  if (!widget) throw new RangeError(`There is no widget "${name}" here: ${Object.keys(FUZZED).join(', ')}.`);
  const result: FuzzResult = {drawn: 0, refused: 0};
  const valid = documentArbitrary(widget.schema);
  const documents = fc.oneof(valid, brokenArbitrary(valid));
  await fc.assert(
    fc.asyncProperty(documents, fc.constantFrom('en' as const, 'cy' as const), async (document, language) => {
      const body = document === undefined ? '' : JSON.stringify(document);
      const reader = createReader({api: 'https://fuzz.example', fetch: () => Promise.resolve(new Response(body))});
      const answer = await widget.read(reader, {landlord: 'larkfield'}).catch((error: unknown) => {
        if (error instanceof DoorstepError) return null;
        throw error;
      });
      if (!answer) {
        result.refused++;
        return;
      }
      result.drawn++;
      const rendered = collectResultSync(render(widget.draw(answer.value as never, language)));
      const drawing = /\s(?:d|x|y|cx|cy|r|x1|x2|y1|y2|width|height|viewBox)="[^"]*(?:NaN|Infinity|undefined)/.exec(
        rendered,
      );
      if (drawing) throw new Error(`It draws ${drawing[0]}`);
      const words = toWords(rendered);
      const expected = widget.expect?.(answer.value as never, language);
      if (expected) checkExpected(rendered, words, expected);
      if (STRANGE.test(words) && !STRANGE.test(body)) throw new Error(`It says ${STRANGE.exec(words)?.[0]}: ${words}`);
      const strange = findStrangeFigures(words, answer.value);
      if (strange.length > 0) throw new Error(`It says ${strange.join(', ')}, which is not in the document: ${words}`);
    }),
    // The smallest such document is looked for in short runs only: in long ones that fills the memory.
    {numRuns: runs, endOnFailure: runs > 1000},
  );
  return result;
}
