import {expect} from '@esm-bundle/chai';
import {formatPeriod} from '@doorstep/domain/format';
import {setViewport} from '@web/test-runner-commands';
import '../words/every-welsh.ts';
import {bringWelsh, speak} from '../words/speak.ts';
import {ENGLISH_TABLES} from './english-tables.ts';
import {expectWhole} from './expect-whole.ts';
import {MAIN_EXAMPLES, showMain, type Shown, valuesOf} from './main-examples.ts';
import {bringPseudo} from './pseudo.ts';

const WIDTHS = [320, 1280];
const EXAMPLES = Object.entries(MAIN_EXAMPLES).flatMap(([tag, names]) => names.map((name) => [tag, name] as const));

afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
  bringPseudo(false);
  await setViewport({width: 1280, height: 900});
});

/** Everything a widget says to eye and ear, one piece of text each. */
function saidBy(widget: Element): string[] {
  const said: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) said.push(node.data);
    if (node instanceof Element && node.localName !== 'style') {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'label'])
        if (node.hasAttribute(name)) said.push(node.getAttribute(name) ?? '');
    }
    for (const child of node.childNodes) if (!(child instanceof HTMLStyleElement)) walk(child);
  };
  if (widget.shadowRoot) walk(widget.shadowRoot);
  return said.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** The pieces of text in an element. */
const textsUnder = (node: Node): string[] =>
  node instanceof Text ? [node.data.trim()].filter(Boolean) : [...node.childNodes].flatMap(textsUnder);

/** Every piece of text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What is left of a text when all is taken away that is pseudo-language, a month or a number. */
function leftOver(text: string): string[] {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/\[[^[\]]*\]/g, ' ');
  }
  for (const month of MONTHS) rest = rest.replaceAll(month, ' ');
  return (
    rest
      .split(/[\d%£()·–—,.;:→←↑↓]+/)
      // A message that a drawing broke into lines has its brackets in two of them.
      .map((piece) => piece.replace(/\S*[À-ž[\]]\S*/g, ' ').trim())
      .filter((piece) => /[a-z]{2}/i.test(piece))
  );
}

const MONTHS = [...Array(12).keys()].map((index) => {
  const day = `2026-${String(index + 1).padStart(2, '0')}-01`;
  return formatPeriod({start: day, end: day, kind: 'month'}, 'cy').split(' ')[0] ?? '';
});

const letters = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

describe('the pseudo-language', function () {
  this.timeout(60_000);
  for (const [tag, name] of EXAMPLES) {
    it(`fits everywhere, and leaves no English of its own: ${tag}, ${name}`, async () => {
      bringPseudo();
      const known = textsIn(valuesOf(tag, name)).map(letters).join(' | ');
      for (const width of WIDTHS) {
        await setViewport({width, height: 900});
        const widget = await showMain(tag, name, {language: 'cy'});
        const own = saidBy(widget).flatMap((text) => leftOver(text).filter((piece) => !known.includes(letters(piece))));
        expect(own, 'English that comes from no table').to.deep.equal([]);
        expect(saidBy(widget).some((text) => text.startsWith('['))).to.equal(true);
        expectWhole(widget, `${width} px`);
        widget.remove();
      }
    });
  }
});

describe('Welsh', function () {
  this.timeout(60_000);
  /** What tables say in English, but for what is the same in Welsh. */
  const english = Object.entries(ENGLISH_TABLES).flatMap(([part, table]) => {
    const welsh = new Set(textsIn(speak(part, table)('cy')));
    return textsIn(table).filter((text) => !welsh.has(text) && /[a-z]{2}/i.test(text));
  });

  for (const [tag, name] of EXAMPLES) {
    it(`is all that a widget says itself, and what it is given says its language: ${tag}, ${name}`, async () => {
      const given = textsIn(valuesOf(tag, name)).map(letters).join(' | ');
      for (const width of WIDTHS) {
        await setViewport({width, height: 900});
        const widget = await showMain(tag, name, {language: 'cy'});
        expect(widget.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang')).to.equal('cy');
        const said = saidBy(widget).filter((text) => !given.includes(letters(text)));
        expect(said.filter((text) => english.includes(text))).to.deep.equal([]);
        expectWhole(widget, `${width} px`);
        // The figures come in English alone.
        const sentence = widget.shadowRoot?.querySelector('[part=base] [lang=en]');
        if (tag !== 'doorstep-service-credits') expect(sentence?.textContent.trim()).not.to.be.oneOf([undefined, '']);
        widget.remove();
      }
    });

    it(`is told from English where it is not brought: ${tag}, ${name}`, async () => {
      for (const [part, table] of Object.entries(ENGLISH_TABLES)) bringWelsh(part, table);
      const widget = await showMain(tag, name, {language: 'cy'});
      const base = widget.shadowRoot?.querySelector('[part=base]');
      expect(base?.getAttribute('lang')).to.equal('en');
      // What is given in Welsh stays Welsh, and says so.
      const given = textsIn(valuesOf(tag, name)).map(letters).join(' | ');
      for (const other of base?.querySelectorAll('[lang]:not([lang=en])') ?? []) {
        expect(other.getAttribute('lang')).to.equal('cy');
        for (const text of textsUnder(other)) expect(given).to.include(letters(text));
      }
    });
  }
});

describe('the language of the place', () => {
  it('is spoken where no attribute says one', async () => {
    const place = document.createElement('div');
    place.lang = 'cy-GB';
    document.body.append(place);
    const languageOf = (widget: Shown) => widget.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang');
    for (const [tag, name] of EXAMPLES) {
      expect(languageOf(await showMain(tag, name, {place})), tag).to.equal('cy');
      expect(languageOf(await showMain(tag, name, {place, language: 'en'})), tag).to.equal('en');
    }
    document.documentElement.lang = 'cy';
    expect(languageOf(await showMain('doorstep-kpi-tile', 'survey', {}))).to.equal('cy');
  });
});

describe('a page from right to left', function () {
  this.timeout(60_000);
  for (const [tag, name] of EXAMPLES) {
    it(`holds it whole, and its time still runs from left to right: ${tag}, ${name}`, async () => {
      const place = document.createElement('div');
      Object.assign(place, {dir: 'rtl', lang: 'ar'});
      document.body.append(place);
      for (const width of WIDTHS) {
        await setViewport({width, height: 900});
        const widget = await showMain(tag, name, {place, values: withArabicNames(valuesOf(tag, name))});
        expectWhole(widget, `${width} px`);
        const root = widget.shadowRoot;
        for (const drawing of root?.querySelectorAll('svg, .ends') ?? [])
          expect(getComputedStyle(drawing).direction).to.equal('ltr');
        for (const element of root?.querySelectorAll('*') ?? []) expectStart(element);
        for (const line of root?.querySelectorAll('.st') ?? []) expectSignFirst(line);
        widget.remove();
      }
    });
  }
});

const ARABIC = 'نسبة الإصلاحات المكتملة في الوقت المحدد 24/7';

/** A document whose measures have Arabic names. */
function withArabicNames(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'name' && isText(part) ? {...part, en: ARABIC} : part)),
  ) as object;
}

const isText = (part: unknown): part is {en: string} => typeof part === 'object' && part !== null && 'en' in part;

/** Fails where an edge or a space is kept for the left or right instead of the start or end. */
function expectStart(element: Element): void {
  if (element instanceof SVGElement || !element.checkVisibility()) return;
  const style = getComputedStyle(element);
  const [left, right] = [style.borderLeftWidth, style.borderRightWidth].map(parseFloat) as [number, number];
  if (left !== right) expect(right, `the thick edge of ${element.outerHTML.slice(0, 120)}`).to.be.greaterThan(left);
}

/** Fails where a sign does not stand before its words. */
function expectSignFirst(line: Element): void {
  const [sign, words] = ['svg', 'span'].map((name) => line.querySelector(name)?.getBoundingClientRect());
  if (sign && words && sign.width > 0 && words.width > 0) expect(sign.left).to.be.at.least(words.right - 1);
}
