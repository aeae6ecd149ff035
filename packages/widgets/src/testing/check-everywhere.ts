import {expect} from '@esm-bundle/chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {checkAccessibility} from './check-accessibility.ts';
import {expectWhole} from './expect-whole.ts';
import {showAllExamples} from './show-all-examples.ts';
import {emulateContrast, useServer} from './use-server.ts';

/** A phone, a tablet and a desk. A page at 400% on a desk is as wide as on the phone. */
const WIDTHS = [320, 768, 1280];

const THEMES = {
  light: {colorScheme: 'light', contrast: 'no-preference'},
  dark: {colorScheme: 'dark', contrast: 'no-preference'},
  'more contrast': {colorScheme: 'light', contrast: 'more'},
} as const;

/** What can differ between themes: nothing in a widget is made otherwise for one. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The spacing that a reader may set, by success criterion 1.4.12 of WCAG 2.2. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** What a reader operates: form controls want 44 pixels, all others 24, but for links within a sentence (2.5.8). */
const CONTROLS = 'button, select, input, textarea, summary';

/**
 * What every widget must do in every example: be accessible in each language, theme and width, and lose nothing when a
 * reader makes text twice as large, spaces it wide, or needs large targets.
 */
export function checkEverywhere(tag: string): void {
  describe(`every example of <${tag}>`, function () {
    this.timeout(120_000);
    const server = useServer();

    for (const language of ['en', 'cy']) {
      it(`is accessible in each theme and width: ${language}`, async () => {
        const widgets = await showAllExamples(tag, language, server);
        for (const width of WIDTHS) {
          await setViewport({width, height: 900});
          for (const [theme, {contrast, ...media}] of Object.entries(THEMES)) {
            await emulateMedia(media);
            await emulateContrast(contrast);
            await frames();
            // Another theme changes colours and nothing else.
            await checkAccessibility(document.body, `${theme}, ${width}`, theme === 'light' ? undefined : COLOUR_RULES);
            for (const widget of widgets) expectTidy(widget, `${theme}, ${width}`);
          }
        }
      });
    }

    it('loses nothing with text twice as large', async () => {
      document.documentElement.style.fontSize = '200%';
      const widgets = await showAllExamples(tag, 'en', server);
      for (const width of [640, 1280]) {
        await setViewport({width, height: 900});
        await frames();
        for (const widget of widgets) expectTidy(widget, `200%, ${width}`);
      }
    });

    it('loses nothing with text spaced wide', async () => {
      const widgets = await showAllExamples(tag, 'en', server);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACING);
      for (const {shadowRoot} of widgets) shadowRoot?.adoptedStyleSheets.push(sheet);
      for (const width of WIDTHS) {
        await setViewport({width, height: 900});
        await frames();
        for (const widget of widgets) expectTidy(widget, `spaced, ${width}`);
      }
    });

    it('has large enough targets, and nothing that moves for those who do not want it', async () => {
      await emulateMedia({reducedMotion: 'reduce'});
      const widgets = await showAllExamples(tag, 'en', server);
      await setViewport({width: 320, height: 900});
      await frames();
      for (const widget of widgets) {
        for (const target of widget.shadowRoot?.querySelectorAll<HTMLElement>(`a[href], [tabindex="0"], ${CONTROLS}`) ??
          [])
          expectLarge(target);
      }
      expect(document.getAnimations()).to.deep.equal([]);
    });
  });
}

/** Waits until what answers to the width has been drawn for it. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** Fails when a widget loses words, or says what no reader should ever see. */
function expectTidy(widget: HTMLElement, where: string): void {
  const example = widget.dataset['example'] ?? '';
  expect(widget.shadowRoot?.textContent, example).not.to.match(/NaN|undefined|Infinity|null/);
  expectWhole(widget, `${example}, ${where}`);
}

function expectLarge(target: HTMLElement): void {
  // A label is part of its control.
  const {width, height} = (target.closest('label') ?? target).getBoundingClientRect();
  if (width === 0 || !target.checkVisibility()) return;
  const isInSentence = target.localName === 'a' && getComputedStyle(target).display === 'inline';
  const least = target.matches(CONTROLS) ? 44 : isInSentence ? 0 : 24;
  expect(Math.min(width, height), `${target.outerHTML.slice(0, 120)} is ${width} x ${height}`).to.be.at.least(least);
}
