import {expect} from '@esm-bundle/chai';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {LARKFIELD} from '../examples/larkfield.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {drawn, wordsIn} from '../testing/check-picture.ts';
import {settled, showExample} from '../testing/show-example.ts';
import {useServer} from '../testing/use-server.ts';
import './define.ts';
import {TABLE_EXAMPLES} from './data-table.examples.ts';

const TAG = 'doorstep-data-table';
const FILE = '/measures/tsm-tp02.json';
const titles = (widget: Element) => [...(widget.shadowRoot?.querySelectorAll('thead th') ?? [])];
const column = (widget: Element, at: number) =>
  [...(widget.shadowRoot?.querySelectorAll(`tbody tr > :nth-child(${at})`) ?? [])].map(wordsIn);

checkEverywhere('doorstep-data-table');

describe('<doorstep-data-table>', () => {
  const server = useServer({[FILE]: TABLE_EXAMPLES.survey.data});

  it('is put in order with the keyboard, and says so', async () => {
    const widget = await showExample(TAG, TABLE_EXAMPLES.every, server);
    await drawn(widget);
    const sorts = () => titles(widget).map((title) => title.getAttribute('aria-sort'));
    expect(sorts()).to.deep.equal(['descending', null, null, null, null, null]);
    expect(column(widget, 1)[0]).to.equal('2024/25');
    const button = titles(widget)[1]?.querySelector('button');
    button?.focus();
    await sendKeys({press: 'Enter'});
    await settled(widget);
    expect(sorts().slice(0, 2)).to.deep.equal([null, 'descending']);
    await sendKeys({press: 'Enter'});
    await settled(widget);
    expect(sorts().slice(0, 2)).to.deep.equal([null, 'ascending']);
    expect(column(widget, 2).slice(0, 2)).to.deep.equal(['88.4%', '91.2%']);
    expect(wordsIn(widget.shadowRoot?.querySelector('[aria-live]'))).to.equal('In order of: Result, lowest first.');
    expect(widget.shadowRoot?.activeElement === button, 'the keyboard stays on the title').to.equal(true);
  });

  it('scrolls inside its own place on a phone, and its first column stays', async () => {
    await setViewport({width: 320, height: 900});
    const widget = await showExample(TAG, TABLE_EXAMPLES.every, server);
    await drawn(widget);
    const region = widget.shadowRoot?.querySelector<HTMLElement>('[role=region]');
    if (!region) throw new Error('There is no region');
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    const first = widget.shadowRoot?.querySelector('tbody th');
    const before = first?.getBoundingClientRect().left;
    region.scrollLeft = 300;
    expect(region.scrollLeft).to.equal(300);
    expect(first?.getBoundingClientRect().left).to.equal(before);
    expect(first && first.getBoundingClientRect().width).to.be.below(region.clientWidth / 2);
  });

  it('gives the table as a file, in its order, with the remark that it is made up', async () => {
    const widget = await showExample(TAG, TABLE_EXAMPLES.every, server);
    let made: Blob | MediaSource | undefined;
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (one) => {
      made = one;
      return '#made';
    };
    try {
      widget.shadowRoot?.querySelector<HTMLElement>('.csv')?.click();
      for (let wait = 0; wait < 50 && !made; wait++) await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      URL.createObjectURL = real;
    }
    const lines = (await (made as Blob).text()).trim().split('\r\n');
    expect(lines[0]).to.include('"Period","Result","Counted"');
    expect(lines[1]).to.include('"2024/25","99.4%","4,891 of 4,920"');
    expect(lines.at(-1)).to.include('Larkfield Homes is made up.');
  });

  it('reads its measure by itself, keeps its place while it waits, and tries again', async () => {
    const widget = document.createElement(TAG);
    Object.assign(widget, {api: 'https://reads.example', landlord: LARKFIELD.id, measure: 'tsm-tp02'});
    server.mode = 'never';
    document.body.append(widget);
    await settled(widget);
    expect(widget.matches(':state(loading)')).to.equal(true);
    expect(widget.offsetHeight).to.be.greaterThan(300);
    server.mode = 'fails';
    widget.api = 'https://fails.example';
    await settled(widget);
    expect(wordsIn(widget)).to.include('This figure did not load.');
    server.mode = 'answers';
    widget.shadowRoot?.querySelector('button')?.click();
    await settled(widget);
    expect(widget.matches(':state(ready)')).to.equal(true);
    expect(column(widget, 1)).to.deep.equal(['2024/25', '2023/24']);
  });
});
