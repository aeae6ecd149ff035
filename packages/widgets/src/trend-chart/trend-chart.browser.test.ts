import {expect} from '@esm-bundle/chai';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {countInk} from '../testing/screenshot.ts';
import {settled, showExample} from '../testing/show-example.ts';
import type {PointSelectEvent} from './point-select-event.ts';
import {CHART_EXAMPLES} from './trend-chart.examples.ts';
import {drawn, inside, openNumbers, textOf, useChartServer, untilAwake} from './trend-chart.testing.ts';

checkEverywhere('doorstep-trend-chart');

describe('<doorstep-trend-chart>', () => {
  const server = useChartServer();

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
    await untilAwake(chart);
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

  it('loads what draws likely ranges for a survey alone', async () => {
    const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES.longSurvey, server);
    const [whiskers] = drawn(chart).flatMap((picture) => [...picture.querySelectorAll('.likely')]);
    expect(getComputedStyle(whiskers!).strokeOpacity, 'its sheet came with it').to.equal('0.7');
    expect(textOf(inside(chart, '.key'))).to.include('Likely range of the true figure');
    const other = await showExample('doorstep-trend-chart', CHART_EXAMPLES.money, server);
    expect(drawn(other)[0]?.querySelector('.likely')).to.equal(null);
    expect(textOf(inside(other, '.key'))).not.to.include('Likely');
  });

  it('keeps its words inside the card and off each other, wide and narrow', async () => {
    for (const name of ['monthly', 'days', 'money', 'quarters', 'longSurvey'] as const) {
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

  it('keeps its drawing in forced colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    for (const name of ['records', 'monthly', 'days', 'longSurvey'] as const) {
      const chart = await showExample('doorstep-trend-chart', CHART_EXAMPLES[name], server);
      const [picture] = drawn(chart);
      expect(await countInk(picture!)).to.be.greaterThan(0.01);
      for (const mark of picture!.querySelectorAll('circle, .target, .edge, .us, .likely, .worse, .brk')) {
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
