import {expect} from '@esm-bundle/chai';
import {checkPicture, drawingsOf, drawn, wordsIn} from '../testing/check-picture.ts';
import {showExample} from '../testing/show-example.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import './define.ts';
import {WITNESS_EXAMPLES} from './witnesses.examples.ts';

checkEverywhere('doorstep-witnesses');

describe('<doorstep-witnesses>', () => {
  const server = checkPicture('doorstep-witnesses', '/witnesses.json', WITNESS_EXAMPLES.disagree);

  it('says, draws and tabulates the same', async () => {
    const widget = await showExample('doorstep-witnesses', WITNESS_EXAMPLES.disagree, server);
    await drawn(widget);
    const [picture] = drawingsOf(widget);
    expect(wordsIn(picture)).to.include('Records say more').and.to.include('96%').and.to.include('66%');
    expect(wordsIn(widget)).to.include('Tidewater (made up): The records say more than those who looked.');
    const last = [...(widget.shadowRoot?.querySelectorAll('tbody tr:last-child > *') ?? [])].map(wordsIn);
    expect(last.slice(0, 3)).to.deep.equal([
      'Tidewater (made up)',
      '96.0% (12,846 of 13,383)',
      '66.4% (783 of 1,179), likely 63.7 to 69.1%',
    ]);
    expect(last[6]).to.equal('88.1% (59 of 67), likely 78.2 to 93.8%');
    // A square, a dot and a diamond a group: nothing is told by colour alone.
    const count = (marks: string) => picture?.querySelectorAll(marks).length;
    expect([count('.square'), count('.now'), count('.diamond')]).to.deep.equal([3, 3, 3]);
  });

  it('draws no mark for what is hidden', async () => {
    const widget = await showExample('doorstep-witnesses', WITNESS_EXAMPLES.tooFew, server);
    await drawn(widget);
    const [picture] = drawingsOf(widget);
    expect(picture?.querySelectorAll('.now')).to.have.length(1);
    expect(wordsIn(picture)).to.include('Not shown').and.to.include('Too few to tell');
  });
});
