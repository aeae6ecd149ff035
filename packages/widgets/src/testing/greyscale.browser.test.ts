import {expect} from '@esm-bundle/chai';
import {render} from 'lit';
import '../comparison/define.ts';
import '../programme/define.ts';
import '../survey-funnel/define.ts';
import '../trend-chart/define.ts';
import '../value-map/define.ts';
import '../witnesses/define.ts';
import {isSignName, renderSign} from '../signs/signs.ts';
import {styles} from '../kpi-tile/kpi-tile.styles.ts';
import {readPixels} from './screenshot.ts';
import {showAllExamples} from './show-all-examples.ts';
import {useServer} from './use-server.ts';

/** Widgets with a key that says what each mark of a drawing stands for. */
const WITH_KEY = ['comparison', 'programme', 'survey-funnel', 'trend-chart', 'value-map', 'witnesses'];

/** Grey levels, of 255, that two pixels must be apart to be seen as two. */
const APART = 48;

/** The share of pixels in which two pictures of one size differ to a reader who sees no colour. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 4) {
    const grey = (all: Uint8ClampedArray) =>
      0.2126 * (all[at] ?? 0) + 0.7152 * (all[at + 1] ?? 0) + 0.0722 * (all[at + 2] ?? 0);
    if (Math.abs(grey(a) - grey(b)) > APART) count++;
  }
  return count / (a.length / 4);
}

/** Fails when two of these marks look the same without colour; `names` say which. */
async function expectDistinct(marks: readonly [name: string, mark: Element][]): Promise<void> {
  const pictures: [string, Uint8ClampedArray][] = [];
  for (const [name, mark] of marks) pictures.push([name, await readPixels(mark)]);
  for (const [index, [name, picture]] of pictures.entries()) {
    for (const [other, otherPicture] of pictures.slice(index + 1)) {
      if (picture.length !== otherPicture.length) continue;
      expect(difference(picture, otherPicture), `${name} and ${other}`).to.be.greaterThan(0.01);
    }
  }
}

describe('without colour', function () {
  this.timeout(60_000);
  const server = useServer();

  it('every sign has a shape of its own', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
    const names = [
      'better',
      'worse',
      'higher',
      'lower',
      'no-real-change',
      'too-few',
      'cannot-compare',
      'met',
      'missed',
      'provisional',
      'revised',
      'told',
      'records',
      'stale',
    ].filter(isSignName);
    render(
      names.map((name) => renderSign(name)),
      root,
    );
    const marks = [...root.querySelectorAll('svg')];
    await expectDistinct(names.map((name, index) => [name, marks[index] as Element]));
    expect(marks).to.have.length(14);
  });

  for (const name of WITH_KEY) {
    it(`every mark in the key of ${name} differs from the others`, async () => {
      let compared = 0;
      for (const widget of await showAllExamples(`doorstep-${name}`, 'en', server)) {
        // A key that a reader does not see, such as that of a narrow drawing in a wide place, has no picture.
        const items = [...(widget.shadowRoot?.querySelectorAll('.key svg') ?? [])].filter((mark) =>
          mark.checkVisibility(),
        );
        const named = items.map((mark): [string, Element] => [mark.parentElement?.textContent.trim() ?? '', mark]);
        await expectDistinct(named);
        compared += named.length > 1 ? 1 : 0;
      }
      expect(compared, 'keys of two marks or more').to.be.greaterThan(0);
    });
  }
});
