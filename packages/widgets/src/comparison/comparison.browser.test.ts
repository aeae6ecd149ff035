import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {checkAccessibility} from '../testing/check-accessibility.ts';
import {checkPicture, drawingsOf, drawn, wordsIn} from '../testing/check-picture.ts';
import {settled, showExample} from '../testing/show-example.ts';
import './define.ts';
import {COMPARISON_EXAMPLES} from './comparison.examples.ts';
import {PEERS_EXAMPLES} from './peers.examples.ts';

/** Waits for what comes when a part has been loaded. */
async function waitUntil(isDone: () => boolean): Promise<void> {
  for (let round = 0; round < 100 && !isDone(); round++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isDone()).to.equal(true);
}

checkEverywhere('doorstep-comparison');

describe('<doorstep-comparison>', () => {
  const {similar} = COMPARISON_EXAMPLES;
  const server = checkPicture('doorstep-comparison', '/measures/tsm-tp02.json', similar);

  it('says, draws and tabulates the same', async () => {
    const widget = await showExample('doorstep-comparison', similar, server);
    await drawn(widget);
    const [picture] = drawingsOf(widget);
    expect(picture?.getAttribute('aria-label')).to.match(/^Of 60 other housing associations .* 12 have a really lower/);
    for (const words of ['This landlord: 73%', '12 clearly lower', '39 about the same', '9 clearly higher'])
      expect(wordsIn(picture)).to.include(words);
    const count = (marks: string) => picture?.querySelectorAll(marks).length;
    expect([count('.range'), count('.med'), count('.now'), count('.us')]).to.deep.equal([1, 1, 1, 1]);
    const first = [...(widget.shadowRoot?.querySelectorAll('tbody tr:first-child > td') ?? [])].map(wordsIn);
    expect(first.slice(0, 9)).to.deep.equal(['2024/25', '72.6%', '61', '66.8%', '73.6%', '79.6%', '12', '39', '9']);
  });

  it('shows every other landlord as a dot that can be read, and lists them all with who is not compared and why', async () => {
    const widget = await showExample('doorstep-comparison', PEERS_EXAMPLES.oneByOne, server);
    await drawn(widget);
    const [picture] = drawingsOf(widget);
    const count = (marks: string) => picture?.querySelectorAll(marks).length;
    const {lower = 0, same = 0, higher = 0} = PEERS_EXAMPLES.oneByOne.data.series[0]?.benchmarks[0] ?? {};
    expect([count('.peer:not(.far)'), count('.peer.far')], 'dots as the counts say').to.deep.equal([
      same,
      lower + higher,
    ]);
    widget.shadowRoot?.querySelector<HTMLElement>('.plot')?.focus();
    await sendKeys({press: 'End'});
    await settled(widget);
    expect(wordsIn(widget.shadowRoot?.querySelector('#hint'))).to.match(
      /^[\w ]+: \d\d\.\d%, likely .* answered\. Clearly higher than this landlord\.$/,
    );
    const last = [...(picture?.querySelectorAll('.peer') ?? [])].at(-1)?.getBoundingClientRect();
    const box = picture?.getBoundingClientRect();
    if (!last || !box) throw new Error('There is no dot');
    await sendKeys({press: 'Escape'});
    picture?.dispatchEvent(new PointerEvent('pointermove', {clientX: last.x + 3, clientY: last.y + 3}));
    await settled(widget);
    expect(wordsIn(widget.shadowRoot?.querySelector('#hint')), 'touched').to.match(
      /Clearly higher than this landlord\.$/,
    );
    const rows = [...(widget.shadowRoot?.querySelectorAll('details:nth-of-type(2) tbody tr') ?? [])].map(wordsIn);
    expect(rows).to.have.length(PEERS_EXAMPLES.oneByOne.peers.landlords.length);
    expect(rows.filter((row) => row.includes('This landlord'))).to.have.length(1);
    expect(rows.slice(-5).join(' ')).to.match(
      /Not shown\. .*Too few people.*Not compared\. It has much supported housing\..*Not compared\. It has far more or far fewer homes\..*Not compared\. It is a council\./,
    );
  });

  it('shows them by size with what chance alone would do, when a reader asks for it', async () => {
    const widget = await showExample('doorstep-comparison', PEERS_EXAMPLES.oneByOne, server);
    await drawn(widget);
    const select = widget.shadowRoot?.querySelector('select');
    if (!select) throw new Error('There is nothing to pick');
    select.value = 'size';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => wordsIn(widget).includes('By chance, 19 of 20'));
    await checkAccessibility(widget);
    const [picture] = drawingsOf(widget);
    expect(picture?.getAttribute('aria-label')).to.match(/^With 608 answers, chance alone .* This one has 73%/);
    expect(picture?.querySelectorAll('.thin'), 'limits').to.have.length(2);
    expect(picture?.querySelectorAll('.peer')).to.have.length(60);
    widget.shadowRoot?.querySelector<HTMLElement>('.plot')?.focus();
    await sendKeys({press: 'Home'});
    await settled(widget);
    expect(wordsIn(widget.shadowRoot?.querySelector('#hint'))).to.equal(
      'This landlord: 72.6%. No more than chance explains.',
    );
  });

  it('reads the others by itself from where its own figures came, and keeps the counts where they do not come', async () => {
    const {data, peers} = PEERS_EXAMPLES.oneByOne;
    server.documents = {'/measures/tsm-tp02.json': data, [`/all-landlords/v1/comparisons/${peers.id}.json`]: peers};
    const read = async (api: string) => {
      const widget = document.createElement('doorstep-comparison');
      Object.assign(widget, {api, landlord: data.landlord.id, measure: 'tsm-tp02'});
      document.body.append(widget);
      await settled(widget);
      await settled(widget);
      await drawn(widget);
      return drawingsOf(widget)[0];
    };
    expect((await read('https://both.example'))?.querySelectorAll('.peer')).to.have.length(60);
    server.documents = {'/measures/tsm-tp02.json': data};
    const alone = await read('https://alone.example');
    expect(alone?.querySelectorAll('.peer')).to.have.length(0);
    expect(wordsIn(alone)).to.include('about the same');
  });

  it('gives the picture as a file that says that it is made up', async () => {
    const widget = await showExample('doorstep-comparison', PEERS_EXAMPLES.oneByOne, server);
    await drawn(widget);
    widget.shadowRoot?.querySelector('.card')?.dispatchEvent(new PointerEvent('pointerenter'));
    const buttons = () => [...(widget.shadowRoot?.querySelectorAll<HTMLButtonElement>('.files button') ?? [])];
    await waitUntil(() => buttons().length > 0);
    const saved = new Promise<Blob>((resolve) => {
      const real = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = real;
        resolve(blob as Blob);
        return real(blob);
      };
    });
    buttons()[0]?.click();
    const text = await (await saved).text();
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.documentElement.textContent).to.include('Larkfield Homes is made up.');
    const note = [...svg.querySelectorAll('text')].at(-1);
    const [, , width = 0, height = 0] = (svg.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(Number(note?.getAttribute('y'))).to.be.below(height);
    expect(Number(note?.getAttribute('textLength'))).to.be.below(width);
  });
});
