import {expect} from '@esm-bundle/chai';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {LARKFIELD} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {countInk} from './screenshot.ts';
import {type FakeServer, settled, showExample} from './show-example.ts';
import {useServer} from './use-server.ts';

type PictureTag =
  'doorstep-comparison' | 'doorstep-programme' | 'doorstep-survey-funnel' | 'doorstep-value-map' | 'doorstep-witnesses';

/** What stands in an element's shadow root, with its spaces tidied. */
export const wordsIn = (element: Element | null | undefined): string =>
  ((element?.shadowRoot ?? element)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The drawings of a widget that are shown at its width. */
export const drawingsOf = (element: Element): Element[] =>
  [...(element.shadowRoot?.querySelectorAll('svg.chart') ?? [])].filter((one) => one.checkVisibility());

/** Waits until a widget is drawn for the width it has. */
export async function drawn(element: HTMLElement & {updateComplete: Promise<boolean>}): Promise<void> {
  await new Promise(requestAnimationFrame);
  await settled(element);
}

/**
 * What every widget with one picture must do beside what all must: be read with the keyboard, be seen in forced colours, and
 * say in which state it is. `file` ends the address that it reads, `first` is the example that is drawn and read.
 */
export function checkPicture(tag: PictureTag, file: string, first: WidgetExample & {data: object}): FakeServer {
  const server = useServer({[file]: first.data});

  it('is walked with the arrow keys from one tab stop, and Escape leaves', async () => {
    const widget = await showExample(tag, first, server);
    await drawn(widget);
    widget.shadowRoot?.querySelector<HTMLElement>('.plot')?.focus();
    const said = () => wordsIn(widget.shadowRoot?.querySelector('#hint'));
    const hint = said();
    const heard: string[] = [];
    for (const press of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'Home']) {
      await sendKeys({press});
      await settled(widget);
      heard.push(said());
      expect(drawingsOf(widget)[0]?.querySelectorAll('.ring'), press).to.have.length(1);
    }
    expect(new Set(heard.slice(0, 2)).size, 'two marks say different things').to.equal(2);
    expect([heard[2], heard[4]]).to.deep.equal([heard[0], heard[0]]);
    expect(heard).not.to.include(hint);
    await sendKeys({press: 'Escape'});
    await settled(widget);
    expect([said(), widget.shadowRoot?.querySelectorAll('.ring').length]).to.deep.equal([hint, 0]);
  });

  it('comes to rest when it is taken away before it is drawn for its width', async () => {
    const widget = document.createElement(tag);
    Object.assign(widget, {data: first.data});
    const update = widget.requestUpdate.bind(widget);
    let asked = 0;
    widget.requestUpdate = (...given) => {
      // Without an end to it the page would stand still, and this test with it.
      if (++asked < 50) update(...given);
    };
    document.body.append(widget);
    await widget.updateComplete;
    widget.remove();
    widget.requestUpdate();
    await settled(widget);
    expect(asked).to.be.below(10);
  });

  it('keeps its drawing in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const widget = await showExample(tag, first, server);
    await drawn(widget);
    const [picture] = drawingsOf(widget);
    if (!picture) throw new Error('There is no drawing');
    expect(await countInk(picture)).to.be.greaterThan(0.01);
    const card = widget.shadowRoot?.querySelector('.card');
    const ground = card ? getComputedStyle(card).backgroundColor : '';
    for (const mark of picture.querySelectorAll('circle, path:not(.range)')) {
      const {stroke, fill} = getComputedStyle(mark);
      expect(
        [stroke, fill].some((paint) => paint !== 'none' && paint !== ground),
        mark.outerHTML,
      ).to.equal(true);
    }
  });

  it('reads its document by itself, keeps its place while it waits, and says when there is none', async () => {
    const widget = document.createElement(tag);
    Object.assign(widget, {api: 'https://reads.example', landlord: LARKFIELD.id, measure: 'tsm-tp02'});
    server.mode = 'never';
    document.body.append(widget);
    await settled(widget);
    expect(widget.matches(':state(loading)')).to.equal(true);
    expect(widget.offsetHeight).to.be.greaterThan(300);
    server.mode = 'answers';
    widget.api = 'https://reads-again.example';
    await settled(widget);
    expect(widget.matches(':state(ready)')).to.equal(true);
    expect(server.asked).to.include(`https://reads-again.example/${LARKFIELD.id}/v1${file}`);
    server.documents = {};
    widget.api = 'https://none.example';
    await settled(widget);
    expect(wordsIn(widget)).to.include('Not shown. The landlord does not publish this figure.');
  });

  it('says that it did not load and tries again, and shows an old copy with its day', async () => {
    const widget = await showExample(tag, {...first, reading: 'fails'}, server);
    expect(wordsIn(widget)).to.include('This figure did not load. It is not lost.');
    server.mode = 'answers';
    widget.shadowRoot?.querySelector('button')?.click();
    await settled(widget);
    expect(widget.matches(':state(ready)')).to.equal(true);
    const old = await showExample(tag, {...first, reading: 'fails-later'}, server);
    expect(wordsIn(old)).to.match(/Saved \d+ \w+ \d{4}\. We cannot get the newest figure now\./);
  });
  return server;
}
