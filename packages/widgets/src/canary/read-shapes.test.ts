import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import {describe, expect, it} from 'vitest';
import {shortenPrivate} from '../../build/compact-styles.ts';
import {
  FORM_READ,
  MEASURE_READ,
  onlyRead,
  OVERVIEW_READ,
  type ReadTree,
  UNREAD,
  withoutUnread,
} from '../../build/read-shapes.ts';
import '../comparison/define.ts';
import '../data-table/define.ts';
import {ALL_EXAMPLES} from '../examples/all-examples.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {TILE_EXAMPLES} from '../kpi-tile/kpi-tile.examples.ts';
import {toTile} from '../kpi-tile/kpi-tile.model.ts';
import '../passport/define.ts';
import '../satisfaction-form/define.ts';
import {FORM_EXAMPLES} from '../satisfaction-form/satisfaction-form.examples.ts';
import {bringPart} from '../satisfaction-form/bring-part.ts';
import {type FormSession, START} from '../satisfaction-form/session.ts';
import '../trend-chart/define.ts';
import '../trend-chart/every-part.ts';

const src = fileURLToPath(new URL('..', import.meta.url));
/** What runs in a page: no tests, fixtures or words. */
const isSource = (path: string) =>
  path.endsWith('.ts') &&
  !/test\.ts$|[.]words\.ts$|example|testing\/|words\/|canary\/|messages\/|comparison\/(peers|funnel)|satisfaction-form\/|feedback-inbox\/|rating-input\/|frameworks\/|tokens\/generate/.test(
    path,
  );

type FormExample = WidgetExample & {data: object; session?: FormSession};
type MeasureExample = WidgetExample & {data: object; peers?: object};

/** An object that tells which of its fields are read that are not in a tree. */
function watch(value: unknown, tree: ReadTree | true, path: string, unlisted: string[]): unknown {
  if (typeof value !== 'object' || value === null || tree === true) return value;
  if (Array.isArray(value)) return value.map((one) => watch(one, tree, path, unlisted));
  return new Proxy(value, {
    get(target, field, receiver) {
      const inner: unknown = Reflect.get(target, field, receiver);
      // Lit asks whether a value is one of its own.
      if (typeof field === 'symbol' || field.startsWith('_$lit')) return inner;
      const read = tree[field];
      if (read === undefined) unlisted.push(`${path}.${field}`);
      return read === undefined ? inner : watch(inner, read, `${path}.${field}`, unlisted);
    },
  });
}

describe('what the build leaves out', () => {
  it.each([...UNREAD])('no widget reads: %s', (name) => {
    const readers = readdirSync(src, {recursive: true, encoding: 'utf8'})
      .filter(isSource)
      .filter((path) => new RegExp(`\\b${name}\\b`).test(readFileSync(`${src}${path}`, 'utf8')));
    expect(readers).toEqual([]);
  });

  it('keeps the number of each line, by which others name it', () => {
    const shape = 'year part\nfairly:n veryDis:n\nlow:n high:n\nid aliases[ notIncluded[:0 counts:1 interval:2';
    expect(withoutUnread(shape)).toBe('\n\nlow:n high:n\nid counts:1 interval:2');
  });

  it('leaves of the overview what a tile reads of it, and nothing else', () => {
    const shape = 'en cy*\na b\nid name:0 odd:1\nheadline:0 items[:2 counts[:1';
    expect(onlyRead(shape, OVERVIEW_READ)).toBe('en cy*\n\nid name:0\nitems[:2');
    for (const {item} of Object.values(TILE_EXAMPLES)) {
      for (const compact of [false, true])
        for (const language of ['en', 'cy'] as const) {
          const unlisted: string[] = [];
          const watched = watch(item, OVERVIEW_READ['items'] as ReadTree, 'item', unlisted);
          toTile(watched as typeof item, language, compact);
          expect(unlisted).toEqual([]);
        }
    }
  });

  it('leaves of a measure what chart, table, comparison and passport read of it', async () => {
    const unlisted: string[] = [];
    let count = 0;
    for (const tag of ['trend-chart', 'data-table', 'comparison', 'passport'] as const) {
      for (const example of Object.values(ALL_EXAMPLES[`doorstep-${tag}`] ?? {}) as MeasureExample[]) {
        const data = watch(example.data, MEASURE_READ, tag, unlisted);
        const {kind = '', scope = '', multiples = ''} = example.attributes ?? {};
        const drawn = {
          'trend-chart': html`<doorstep-trend-chart
            kind=${kind}
            scope=${scope}
            multiples=${multiples}
            .data=${data}
          ></doorstep-trend-chart>`,
          'data-table': html`<doorstep-data-table kind=${kind} scope=${scope} .data=${data}></doorstep-data-table>`,
          comparison: html`<doorstep-comparison
            scope=${scope}
            .data=${data}
            .peers=${example.peers}
          ></doorstep-comparison>`,
          passport: html`<doorstep-passport .data=${data}></doorstep-passport>`,
        }[tag];
        if ((await collectResult(render(drawn))).length > 500) count++;
      }
    }
    expect([...new Set(unlisted)]).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });

  it('leaves of a form what its pages read of it, from the first to the receipt', async () => {
    const unlisted: string[] = [];
    await bringPart();
    for (const {data, session, attributes = {}} of Object.values(FORM_EXAMPLES) as FormExample[]) {
      const form = watch(data, FORM_READ, 'form', unlisted);
      const {language = 'en'} = attributes;
      const drawn = html`<doorstep-satisfaction-form
        language=${language}
        .data=${form}
        .session=${session ?? START}
      ></doorstep-satisfaction-form>`;
      expect((await collectResult(render(drawn))).length).toBeGreaterThan(500);
    }
    expect([...new Set(unlisted)]).toEqual([]);
  });

  it('shortens names that only the sheets know, each to one of its own', () => {
    const short = shortenPrivate('--_ink:var(--doorstep-color-ink,#000);color:var(--_ink-soft);margin:var(--_own)');
    const [, ink = '', soft = ''] =
      /^(--_\w+):var\(--doorstep-color-ink,#000\);color:var\((--_\w+)\);margin:var\(--_own\)$/.exec(short) ?? [];
    expect(ink.length + soft.length).toBeGreaterThan(6);
    expect(ink).not.toBe(soft);
  });
});
