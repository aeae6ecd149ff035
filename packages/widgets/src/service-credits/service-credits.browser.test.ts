import {expect} from '@esm-bundle/chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {checkAccessibility} from '../testing/check-accessibility.ts';
import {wordsIn} from '../testing/check-picture.ts';
import {settled} from '../testing/show-example.ts';
import './define.ts';
import type {DoorstepServiceCredits} from './service-credits.ts';
import {CREDITS_EXAMPLES, type CreditsExample} from './service-credits.examples.ts';

/** Puts an example on the page. */
async function show({attributes = {}, credits, measures}: CreditsExample): Promise<DoorstepServiceCredits> {
  const element = document.createElement('doorstep-service-credits');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (credits) element.credits = credits;
  if (measures) element.measures = measures;
  document.body.append(element);
  await settled(element);
  await new Promise(requestAnimationFrame);
  await settled(element);
  return element;
}

const seen = (widget: Element, part: string) =>
  [...(widget.shadowRoot?.querySelectorAll(part) ?? [])].filter((one) => one.checkVisibility());

checkEverywhere('doorstep-service-credits');

describe('<doorstep-service-credits>', () => {
  const real = globalThis.fetch;
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    globalThis.fetch = (...given) => {
      asked++;
      return real(...given);
    };
  });
  afterEach(async () => {
    globalThis.fetch = real;
    document.body.replaceChildren();
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
    await setViewport({width: 1280, height: 900});
  });

  for (const [name, example] of Object.entries(CREDITS_EXAMPLES) as [string, CreditsExample][]) {
    it(`says that it is private, also in forced colours, and reads nothing: ${name}`, async () => {
      await emulateMedia({forcedColors: 'active'});
      const widget = await show(example);
      for (const width of [320, 1280]) {
        await setViewport({width, height: 900});
        await checkAccessibility(widget, `forced colours, ${width}`);
      }
      const said =
        'attributes' in example && example.attributes['language'] === 'cy'
          ? 'Dangosol a phreifat.'
          : 'Indicative and private.';
      expect(wordsIn(seen(widget, '.private')[0])).to.include(said);
      expect(asked).to.equal(0);
    });
  }

  it('is a table where there is room and a list on a phone, with the same words', async () => {
    const widget = await show(CREDITS_EXAMPLES.month);
    expect(seen(widget, 'tbody tr')).to.have.length(5);
    expect(seen(widget, '.list')).to.have.length(0);
    const cells = [...(widget.shadowRoot?.querySelectorAll('tbody tr:nth-child(4) > *') ?? [])].map(wordsIn);
    await setViewport({width: 320, height: 900});
    await settled(widget);
    expect(seen(widget, 'table')).to.have.length(0);
    const [, , , item] = seen(widget, '.list > li');
    const listed = [...(item?.querySelectorAll('h4, dd') ?? [])].map(wordsIn);
    expect(listed).to.deep.equal(cells.filter(Boolean));
  });

  it('lets staff pick a month and a contractor, and tells the page', async () => {
    const widget = await show(CREDITS_EXAMPLES.month);
    const heard: string[] = [];
    widget.addEventListener('doorstep-credits-change', ({contractor, month}) => heard.push(`${contractor}, ${month}`));
    const pick = async (index: number, value: string) => {
      const select = widget.shadowRoot?.querySelectorAll('select')[index];
      if (!select) throw new Error('There is nothing to pick from');
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled(widget);
    };
    await pick(1, '2026-04');
    expect(wordsIn(widget)).to.include('Not known while a line lacks its figure');
    await pick(0, 'Brackenhall (made up)');
    expect(heard).to.deep.equal(['Tidewater (made up), 2026-04', 'Brackenhall (made up), 2026-05']);
    expect(wordsIn(seen(widget, '.what')[0])).to.equal('Brackenhall (made up), May 2026. Schedule v2.');
  });

  it('says in which state it is', async () => {
    const state = async (example: CreditsExample) => {
      const widget = await show(example);
      return ['ready', 'empty', 'idle'].filter((one) => widget.matches(`:state(${one})`)).join();
    };
    const {month, noMonth, empty, idle} = CREDITS_EXAMPLES;
    expect([await state(month), await state(noMonth), await state(empty), await state(idle)]).to.deep.equal([
      'ready',
      'empty',
      'empty',
      'idle',
    ]);
  });
});
