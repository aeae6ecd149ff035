import {expect} from '@esm-bundle/chai';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {resetReaders} from '../reading/shared-reader.ts';
import {checkAccessibility} from '../testing/check-accessibility.ts';
import {countInk} from '../testing/screenshot.ts';
import {FakeServer, settled, showExample} from '../testing/show-example.ts';
import './define.ts';
import type {PointSelectEvent} from './point-select-event.ts';
import {CHART_EXAMPLES} from './trend-chart.examples.ts';

const server = new FakeServer();
const inside = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector) as HTMLElement;
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const drawn = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('svg.chart') ?? [])].filter((one) => one.checkVisibility());

/** Waits for the table, which is loaded. */
async function untilTabled(chart: HTMLElementTagNameMap['doorstep-trend-chart']): Promise<void> {
  for (let round = 0; round < 20 && !chart.shadowRoot?.querySelector('table'); round++) await settled(chart);
  expect(chart.shadowRoot?.querySelectorAll('table')).to.have.length(1);
}

/** Opens "The numbers" as a reader would, and waits until they are there. */
async function openNumbers(chart: HTMLElementTagNameMap['doorstep-trend-chart']): Promise<void> {
  inside(chart, 'summary').click();
  await untilTabled(chart);
}

describe('<doorstep-trend-chart>', () => {
  beforeEach(() => {
    resetReaders();
    server.asked.length = 0;
    server.mode = 'answers';
    server.documents = {'/measures/tsm-tp02.json': CHART_EXAMPLES.survey.data};
    server.start();
  });
  afterEach(async () => {
    server.stop();
    document.body.replaceChildren();
    await emulateMedia({colorScheme: 'light', forcedColors: 'none'});
    await setViewport({width: 1280, height: 900});
  });

  for (const [name, example] of Object.entries(CHART_EXAMPLES)) {
    it(`is accessible: ${name}`, async () => {
      for (const width of [320, 1280]) {
        await setViewport({width, height: 900});
        for (const colorScheme of ['light', 'dark'] as const) {
          await emulateMedia({colorScheme});
          const chart = await showExample('doorstep-trend-chart', example, server);
          if (chart.shadowRoot?.querySelector('summary')) await openNumbers(chart);
          await checkAccessibility(chart);
          expect(chart.scrollWidth, `at ${width}`).to.be.at.most(chart.clientWidth);
          chart.remove();
          server.mode = 'answers';
        }
      }
    });
  }

  it('says, draws and tabulates the same', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.survey, server);
    expect(textOf(inside(chart, 'figcaption p'))).to.match(/^73 of every 100 tenants/);
    const [picture] = drawn(chart);
    expect(picture?.getAttribute('aria-label')).to.equal(textOf(inside(chart, 'figcaption p')));
    expect(textOf(picture)).to.include('70%').and.to.include('73%').and.to.include('likely 69 to 76%');
    await openNumbers(chart);
    const rows = [...(chart.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map(textOf),
    );
    expect(rows).to.deep.equal([
      ['2024/25', '72.6%', '68.9% to 76.0%', '441 of 608', '66.8% to 79.6%'],
      ['2023/24', '70.2%', '66.4% to 73.7%', '418 of 595', '64.2% to 78.4%'],
    ]);
  });

  it('is drawn for the width it has, and its text keeps its size', async () => {
    for (const [width, kind] of [
      [320, 'narrow'],
      [900, 'wide'],
    ] as const) {
      await setViewport({width, height: 900});
      const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.survey, server);
      await new Promise(requestAnimationFrame);
      await settled(chart);
      const pictures = drawn(chart);
      expect(pictures.map(({classList}) => classList.contains(kind))).to.deep.equal([true]);
      const plot = inside(chart, '.plot').clientWidth;
      expect(Math.abs(pictures[0]!.getBoundingClientRect().width - plot)).to.be.at.most(1);
      for (const text of pictures[0]!.querySelectorAll('text')) {
        expect(parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(14);
        const box = text.getBoundingClientRect();
        const card = inside(chart, '.card').getBoundingClientRect();
        expect(box.left >= card.left && box.right <= card.right, `${text.textContent} at ${width}`).to.equal(true);
      }
      chart.remove();
    }
  });

  it('is walked with the arrow keys from one tab stop, and Escape leaves', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.survey, server);
    const chosen: number[] = [];
    chart.addEventListener('doorstep-point-select', (event: PointSelectEvent) => chosen.push(event.index));
    const said = inside(chart, '#hint');
    // Where Tab begins depends on what an earlier test left behind, unless something before the chart has the focus.
    const before = document.createElement('button');
    before.textContent = 'Before';
    chart.before(before);
    before.focus();
    await sendKeys({press: 'Tab'});
    expect(chart.shadowRoot?.activeElement?.className).to.equal('plot');
    for (const [key, words] of [
      ['ArrowRight', '2023/24: 70%, likely 66 to 74%. 595 answered.'],
      ['ArrowRight', '2024/25: 73%, likely 69 to 76%. 608 answered.'],
      ['ArrowRight', '2024/25: 73%, likely 69 to 76%. 608 answered.'],
      ['Home', '2023/24: 70%, likely 66 to 74%. 595 answered.'],
      ['End', '2024/25: 73%, likely 69 to 76%. 608 answered.'],
      ['ArrowLeft', '2023/24: 70%, likely 66 to 74%. 595 answered.'],
    ] as const) {
      await sendKeys({press: key});
      await settled(chart);
      expect(textOf(said), key).to.equal(words);
      expect(chart.shadowRoot?.querySelectorAll('.wide .ring')).to.have.length(1);
    }
    expect(chosen).to.deep.equal([0, 1, 0, 1, 0]);
    await sendKeys({press: 'Escape'});
    await settled(chart);
    expect(chart.shadowRoot?.querySelectorAll('.ring')).to.have.length(0);
    await sendKeys({press: 'Tab'});
    expect(chart.shadowRoot?.activeElement?.tagName).to.equal('SUMMARY');
  });

  it('has its numbers one key away, makes them only then, and keeps the keyboard where it is', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.survey, server);
    expect(chart.shadowRoot?.querySelectorAll('table')).to.have.length(0);
    inside(chart, 'summary').focus();
    await sendKeys({press: 'Enter'});
    await untilTabled(chart);
    expect(inside(chart, 'details')).to.have.property('open', true);
    expect(chart.shadowRoot?.activeElement?.tagName).to.equal('SUMMARY');
    expect(getComputedStyle(inside(chart, 'table')).borderCollapse, 'its styles came along').to.equal('collapse');
    await sendKeys({press: 'Tab'});
    expect(chart.shadowRoot?.activeElement?.getAttribute('role')).to.equal('region');
  });

  it('prints its sentence, drawing and numbers, and nothing to press', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.tenures, server);
    dispatchEvent(new Event('beforeprint'));
    await untilTabled(chart);
    expect(inside(chart, 'table').checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})).to.equal(
      false,
    );
    await emulateMedia({media: 'print'});
    expect(inside(chart, 'table').checkVisibility()).to.equal(true);
    expect(inside(chart, 'table').getBoundingClientRect().height).to.be.greaterThan(60);
    expect(drawn(chart)).to.have.length(1);
    for (const selector of ['fieldset', '.csv', '.said'])
      expect(inside(chart, selector).checkVisibility()).to.equal(false);
    await emulateMedia({media: 'screen'});
  });

  it('does not draw a missing year as a figure, nor join across it', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.missingYear, server);
    const [picture] = drawn(chart);
    expect(textOf(picture)).to.include('Not shown').and.to.include('too few');
    expect(picture?.querySelectorAll('circle')).to.have.length(1);
    expect(picture?.querySelector('.join')?.getAttribute('d')).not.to.include('L');
    await openNumbers(chart);
    expect(textOf(inside(chart, 'tbody'))).to.include('Not shown. Too few people are behind it to show it safely.');
  });

  it('does not join across a break', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.broken, server);
    const path = drawn(chart)[0]?.querySelector('.join')?.getAttribute('d') ?? '';
    // The point before the break stands alone; the two after it are joined.
    expect(path.match(/M/g)).to.have.length(2);
    expect(path.match(/L/g)).to.have.length(1);
  });

  it('shows the target step by step, and none where there is none', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.records, server);
    expect(drawn(chart)[0]?.querySelectorAll('.target')).to.have.length(2);
    expect(textOf(drawn(chart)[0])).to.include('Target 99%');
    const without = await showExample('doorstep-trend-chart', CHART_EXAMPLES.survey, server);
    expect(drawn(without)[0]?.querySelectorAll('.target')).to.have.length(0);
  });

  it('changes to the homes a reader picks', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.tenures, server);
    const radios = [...(chart.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(radios.map(({checked}) => checked)).to.deep.equal([true, false]);
    radios[1]?.click();
    await settled(chart);
    expect(textOf(inside(chart, 'figcaption p'))).to.match(/^48 of every 100 shared owners/);
    expect(textOf(drawn(chart)[0])).to.include('48%');
  });

  it('offers the table as a file', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.survey, server);
    await openNumbers(chart);
    const link = inside(chart, 'a[download]') as HTMLAnchorElement;
    expect(link.download).to.equal('larkfield-homes-tsm-tp02-LCRA.csv');
    const create = URL.createObjectURL.bind(URL);
    const made = await new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob);
        return create(blob);
      };
      link.click();
    });
    URL.createObjectURL = create;
    const lines = (await made.text()).split('\r\n');
    expect(lines[1]).to.equal('"2024/25","72.6%","68.9% to 76.0%","441 of 608","66.8% to 79.6%"');
    expect(lines.at(-2)).to.equal('"Larkfield Homes is made up."');
  });

  it('offers the drawing as SVG and PNG that look the same without our styles', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.monthly, server);
    await openNumbers(chart);
    const create = URL.createObjectURL.bind(URL);
    const saved = (index: number, type: string) =>
      new Promise<Blob>((resolve) => {
        URL.createObjectURL = (blob) => {
          if ((blob as Blob).type === type) resolve(blob as Blob);
          return create(blob);
        };
        chart.shadowRoot?.querySelectorAll<HTMLElement>('.files button')[index]?.click();
      });
    const svg = await (await saved(0, 'image/svg+xml')).text();
    const png = await saved(1, 'image/png');
    URL.createObjectURL = create;
    const line = getComputedStyle(drawn(chart)[0]!.querySelector('.us')!);
    expect(svg).to.include('Target 85%').and.to.include(`stroke="${line.stroke}"`).and.not.to.include('class=');
    const picture = await createImageBitmap(png);
    const [width, height] = ['width', 'height'].map((name) => Number(drawn(chart)[0]?.getAttribute(name)));
    expect([picture.width, picture.height]).to.deep.equal([width! * 2, height! * 2]);
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    context.drawImage(picture, 0, 0);
    expect(
      new Set(new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer)).size,
    ).to.be.greaterThan(20);
  });

  it('reads its measure by itself, and says when the landlord has none', async () => {
    const chart = document.createElement('doorstep-trend-chart');
    Object.assign(chart, {api: 'https://four.example', landlord: 'larkfield-homes', measure: 'tsm-tp02'});
    document.body.append(chart);
    await settled(chart);
    expect(server.asked).to.deep.equal(['https://four.example/larkfield-homes/v1/measures/tsm-tp02.json']);
    expect(chart.matches(':state(ready)')).to.equal(true);
    chart.measure = 'tsm-tp09';
    await settled(chart);
    expect(textOf(inside(chart, '[part=message]'))).to.equal('Not shown. The landlord does not publish this figure.');
  });

  it('draws three years of months with all that is known of them', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.monthly, server);
    const [picture] = drawn(chart);
    const count = (selector: string) => picture?.querySelectorAll(selector).length;
    expect([count('circle.better'), count('circle.hollow'), count('circle.dot')]).to.deep.equal([6, 2, 28]);
    expect([count('.range'), count('.mean'), count('.brk'), count('.target')]).to.deep.equal([1, 1, 1, 1]);
    // One stroke before the change in counting and one after it.
    expect(picture?.querySelector('.us')?.getAttribute('d')?.match(/M/g)).to.have.length(2);
    expect(textOf(picture)).to.include('Not final').and.to.include('Jan 2025').and.to.include('Jun 2026');
    expect(textOf(inside(chart, '.key')))
      .to.include('Really better')
      .and.not.to.include('Really worse');
    expect(textOf(inside(chart, '.note'))).to.equal('Larkfield Homes is made up.');
  });

  it('keeps its words inside the card and off each other, wide and narrow', async () => {
    for (const name of ['monthly', 'days', 'money', 'quarters'] as const) {
      for (const width of [320, 720, 1280]) {
        await setViewport({width, height: 900});
        const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES[name], server);
        await new Promise(requestAnimationFrame);
        await settled(chart);
        const card = inside(chart, '.card').getBoundingClientRect();
        const boxes = [...(drawn(chart)[0]?.querySelectorAll('text') ?? [])]
          .filter((one) => textOf(one))
          .map((one) => ({text: textOf(one), box: one.getBoundingClientRect()}));
        for (const {text, box} of boxes)
          expect(box.left >= card.left && box.right <= card.right, `${text} of ${name} at ${width}`).to.equal(true);
        boxes.forEach(({text, box}, index) => {
          for (const other of boxes.slice(index + 1)) {
            // Lines of one text stand closer than their boxes are high.
            const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            expect(across > 1 && down > 3, `${text} on ${other.text} of ${name} at ${width}`).to.equal(false);
          }
        });
        chart.remove();
      }
    }
  });

  it('says a month with all its marks when it is walked to, and a hidden one with its reason', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.hiddenMonth, server);
    await new Promise(requestAnimationFrame);
    await settled(chart);
    inside(chart, '.plot').focus();
    await sendKeys({press: 'End'});
    await settled(chart);
    const said = inside(chart, '#hint');
    expect(textOf(said)).to.match(/^June 2026: 89%\. .*Target 85%\. Usual range 78 to 85%\. Not final\.$/);
    for (let step = 0; step < 13; step++) await sendKeys({press: 'ArrowLeft'});
    await settled(chart);
    expect(textOf(said)).to.match(/^May 2025: Not shown\. Too few people/);
    const path = drawn(chart)[0]?.querySelector('.us')?.getAttribute('d') ?? '';
    expect(path.match(/M/g), 'a gap at the change in counting and one at the hidden month').to.have.length(3);
  });

  it('changes to the part and the period that a reader picks, and tells the page', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.quarters, server);
    const told: string[] = [];
    chart.addEventListener('doorstep-scope-change', ({scope}) => told.push(scope));
    chart.addEventListener('doorstep-period-change', ({kind}) => told.push(kind));
    const select = inside(chart, 'select') as HTMLSelectElement;
    expect([...select.querySelectorAll('optgroup')].map(({label}) => label)).to.deep.equal(['Areas', 'Contractors']);
    expect(select.value).to.equal('area:millbrook');
    select.value = 'all';
    select.dispatchEvent(new Event('change'));
    await settled(chart);
    expect(textOf(drawn(chart)[0]))
      .to.include('Jun 2026')
      .and.not.to.include('Apr to Jun');
    const quarter = chart.shadowRoot?.querySelector<HTMLInputElement>('input[value=quarter]');
    quarter?.click();
    await settled(chart);
    expect(textOf(drawn(chart)[0])).to.include('Apr to Jun 2026');
    expect(told).to.deep.equal(['all', 'quarter']);
  });

  it('keeps its drawing in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    for (const name of ['records', 'monthly', 'days'] as const) {
      const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES[name], server);
      const [picture] = drawn(chart);
      expect(await countInk(picture!)).to.be.greaterThan(0.01);
      for (const mark of picture!.querySelectorAll('circle, .target, .edge, .us, .worse, .brk')) {
        const {stroke, fill} = getComputedStyle(mark);
        const ground = getComputedStyle(inside(chart, '.card')).backgroundColor;
        expect(
          [stroke, fill].some((paint) => paint !== 'none' && paint !== ground),
          mark.outerHTML,
        ).to.equal(true);
      }
      chart.remove();
    }
  });
});
