import {expect} from '@esm-bundle/chai';
import {checkPicture, drawingsOf, drawn, wordsIn} from '../testing/check-picture.ts';
import {settled, showExample} from '../testing/show-example.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import './define.ts';
import {FUNNEL_EXAMPLES} from './survey-funnel.examples.ts';

checkEverywhere('doorstep-survey-funnel');

describe('<doorstep-survey-funnel>', () => {
  const server = checkPicture('doorstep-survey-funnel', '/survey-funnel.json', FUNNEL_EXAMPLES.fair);

  it('raises the alarm in words and a shape, and names the areas', async () => {
    const widget = await showExample('doorstep-survey-funnel', FUNNEL_EXAMPLES.alarm, server);
    await drawn(widget);
    const alarm = widget.shadowRoot?.querySelector('[part=alarm]');
    expect(wordsIn(alarm)).to.match(/^The survey asked the wrong mix of people\. Too many were asked in Millbrook/);
    expect(alarm?.querySelectorAll('svg')).to.have.length(1);
    expect(wordsIn(drawingsOf(widget)[0]))
      .to.include('too many asked')
      .and.to.include('too few asked');
  });

  it('changes to the quarter that a reader picks', async () => {
    const widget = await showExample('doorstep-survey-funnel', FUNNEL_EXAMPLES.fair, server);
    await drawn(widget);
    expect(wordsIn(drawingsOf(widget)[0])).to.include('2,880');
    expect(widget.shadowRoot?.querySelector('[part=alarm]')).to.equal(null);
    const select = widget.shadowRoot?.querySelector('select');
    if (!select) throw new Error('There is nothing to pick');
    expect(select.value).to.equal('2026-01-01');
    select.value = '2025-01-01';
    select.dispatchEvent(new Event('change'));
    await settled(widget);
    expect(wordsIn(drawingsOf(widget)[0]))
      .to.include('1,067')
      .and.not.to.include('2,880');
    expect(wordsIn(widget.shadowRoot?.querySelector('figcaption p'))).to.include('1,067 people asked');
    expect(wordsIn(widget.shadowRoot?.querySelector('[part=alarm]'))).to.include('wrong mix');
  });
});
