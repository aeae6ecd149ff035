import {expect} from '@esm-bundle/chai';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {settled, showExample} from '../testing/show-example.ts';
import {loadPart} from './parts.ts';
import {CHART_EXAMPLES} from './trend-chart.examples.ts';
import {drawn, inside, openNumbers, textOf, untilTabled, useChartServer} from './trend-chart.testing.ts';

describe('the numbers and choices of <doorstep-trend-chart>', () => {
  const server = useChartServer();

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
    await loadPart('numbers');
    dispatchEvent(new Event('beforeprint'));
    // A browser lays the paper out right after the event: what takes longer than this is not printed.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    expect(chart.shadowRoot?.querySelectorAll('table'), 'at once').to.have.length(1);
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
    // A line is added that says that the landlord is made up.
    expect([picture.width, picture.height]).to.deep.equal([width! * 2, (height! + 26) * 2]);
    expect(svg).to.include('Larkfield Homes is made up.');
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    context.drawImage(picture, 0, 0);
    expect(
      new Set(new Uint32Array(context.getImageData(0, 0, picture.width, picture.height).data.buffer)).size,
    ).to.be.greaterThan(20);
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
});
