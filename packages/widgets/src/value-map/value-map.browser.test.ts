import {expect} from '@esm-bundle/chai';
import {checkPicture, drawingsOf, drawn, wordsIn} from '../testing/check-picture.ts';
import {settled, showExample} from '../testing/show-example.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import './define.ts';
import {VALUE_EXAMPLES} from './value-map.examples.ts';

checkEverywhere('doorstep-value-map');

describe('<doorstep-value-map>', () => {
  const server = checkPicture('doorstep-value-map', '/value-for-money.json', VALUE_EXAMPLES.contractors);

  it('says what each corner means, and draws lines but no diagonal', async () => {
    const widget = await showExample('doorstep-value-map', VALUE_EXAMPLES.contractors, server);
    await drawn(widget);
    const [picture] = drawingsOf(widget);
    for (const corner of ['Costs less, better', 'Costs more, better', 'Costs more, worse', 'Costs less, worse'])
      expect(wordsIn(picture)).to.include(corner);
    expect(picture?.querySelectorAll('.med')).to.have.length(2);
    expect([...(picture?.querySelectorAll('path') ?? [])].map((one) => one.getAttribute('d')).join()).not.to.include(
      'L',
    );
    expect(wordsIn(picture)).to.include('Tidewater (made up)');
  });

  it('changes to the pair and the points that a reader picks', async () => {
    const widget = await showExample('doorstep-value-map', VALUE_EXAMPLES.contractors, server);
    await drawn(widget);
    const pick = async (index: number, value: string) => {
      const select = widget.shadowRoot?.querySelectorAll('select')[index];
      if (!select) throw new Error('There is nothing to pick');
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled(widget);
    };
    await pick(1, 'areas');
    expect(wordsIn(drawingsOf(widget)[0])).to.include('Harbour Side');
    await pick(0, 'repairs-days');
    expect(wordsIn(drawingsOf(widget)[0])).to.include('Days to finish a repair (fewer is better');
    expect(wordsIn(drawingsOf(widget)[0])).to.include('2025/26');
  });
});
