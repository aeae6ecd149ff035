import {expect} from '@esm-bundle/chai';
import {checkPicture, drawingsOf, drawn, wordsIn} from '../testing/check-picture.ts';
import {showExample} from '../testing/show-example.ts';
import './define.ts';
import {COMPARISON_EXAMPLES} from './comparison.examples.ts';

describe('<doorstep-comparison>', () => {
  const {similar} = COMPARISON_EXAMPLES;
  const server = checkPicture('doorstep-comparison', COMPARISON_EXAMPLES, '/measures/tsm-tp02.json', similar);

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
});
