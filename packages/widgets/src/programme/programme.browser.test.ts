import {expect} from '@esm-bundle/chai';
import {checkPicture, drawingsOf, drawn, wordsIn} from '../testing/check-picture.ts';
import {settled, showExample} from '../testing/show-example.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import './define.ts';
import {PROGRAMME_EXAMPLES} from './programme.examples.ts';

checkEverywhere('doorstep-programme');

describe('<doorstep-programme>', () => {
  const server = checkPicture('doorstep-programme', '/programme.json', PROGRAMME_EXAMPLES.running);

  it('lets a reader pick another programme, and tells the page', async () => {
    const widget = await showExample('doorstep-programme', PROGRAMME_EXAMPLES.running, server);
    await drawn(widget);
    expect(wordsIn(drawingsOf(widget)[0]))
      .to.include('74 done')
      .and.to.include('£3,502,111');
    const heard: string[] = [];
    widget.addEventListener('doorstep-programme-change', ({programme}) => heard.push(programme));
    const select = widget.shadowRoot?.querySelector('select');
    expect([...(select?.options ?? [])].map(({text}) => text)).to.deep.equal([
      'Kitchens 2026-27',
      'Front doors 2026-27',
      'Windows 2025-26',
    ]);
    expect(select?.value).to.equal('kitchens-2026-27');
    select!.value = 'windows-2025-26';
    select!.dispatchEvent(new Event('change'));
    await settled(widget);
    expect(heard).to.deep.equal(['windows-2025-26']);
    expect(wordsIn(widget.shadowRoot?.querySelector('figcaption p'))).to.include('320 of 320 homes are done');
    expect(wordsIn(drawingsOf(widget)[0]))
      .to.include('320 done')
      .and.not.to.include('Not final');
  });

  it('says why there are no months, and that no money is known, without a figure', async () => {
    const widget = await showExample('doorstep-programme', PROGRAMME_EXAMPLES.suppressed, server);
    await drawn(widget);
    expect(drawingsOf(widget)).to.have.length(0);
    expect(wordsIn(widget))
      .to.include('so that no one can be picked out')
      .and.to.include('Budget for all homes: not known.');
    expect(widget.shadowRoot?.querySelector('table')).to.equal(null);
  });

  it('says that a programme is not published', async () => {
    const widget = await showExample('doorstep-programme', PROGRAMME_EXAMPLES.notPublished, server);
    expect(wordsIn(widget)).to.include('Not shown. The landlord does not publish this figure.');
  });
});
