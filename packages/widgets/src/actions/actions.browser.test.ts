import {expect} from '@esm-bundle/chai';
import {emulateMedia} from '@web/test-runner-commands';
import {EMERGENCIES, REPAIRS} from '../examples/larkfield.ts';
import {resetReaders} from '../reading/shared-reader.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {overviewOf} from '../testing/overview-of.ts';
import {countInk} from '../testing/screenshot.ts';
import {settled, showExample} from '../testing/show-example.ts';
import {useServer} from '../testing/use-server.ts';
import './define.ts';
import {ACTIONS_EXAMPLES} from './actions.examples.ts';

const TAG = 'doorstep-actions';
const all = (element: Element, selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shadowText = (element: Element) => textOf(element.shadowRoot as unknown as Element);

checkEverywhere('doorstep-actions');

describe('<doorstep-actions>', () => {
  const server = useServer({
    '/v1/actions.json': ACTIONS_EXAMPLES.list.data,
    'overview.json': overviewOf(REPAIRS, EMERGENCIES),
  });

  it('tells each action in three beads, under the name of its measure', async () => {
    const actions = await showExample(TAG, {...ACTIONS_EXAMPLES.error, reading: 'fails-later'}, server);
    expect(actions.matches(':state(stale)')).to.equal(true);
    expect(all(actions, 'article h4').map(textOf)).to.deep.equal([
      'Satisfied with repairs',
      'Emergency repairs on time',
      'Emergency repairs on time',
    ]);
    const [first, second] = all(actions, 'article').map((card) => [...card.querySelectorAll('li')].map(textOf));
    expect(first?.[0]).to.equal(
      'You said Nobody told me the plumber was coming. 214 of you told us about missed visits in summer 2024.',
    );
    expect(first?.[1]).to.include('Started 4 November 2024. To be done by 31 December 2024. Owner: Head of Repairs.');
    expect(first?.[2]).to.include('Did it work? It worked. It was 70% in 2023/24 and is 76% in 2024/25.');
    expect(second?.[0]).to.equal('Our figures showed The target was missed from October 2024.');
    expect(second?.[2]).to.include('No real change.').and.to.include('Checked 26 November 2025.');
  });

  it('gives every verdict a sign of the same size', async () => {
    const sizes = new Set<number>();
    for (const name of ['list', 'noChange', 'notYet', 'cannotTell'] as const) {
      const actions = await showExample(TAG, ACTIONS_EXAMPLES[name], server);
      for (const sign of all(actions, 'li:last-child svg')) sizes.add(sign.getBoundingClientRect().width);
    }
    expect([...sizes]).to.deep.equal([32]);
  });

  it('says that there is none, for all measures or for one', async () => {
    const none = await showExample(TAG, ACTIONS_EXAMPLES.none, server);
    expect(shadowText(none)).to.include('No action is written down yet.').and.to.include('What nobody answers yet');
    expect(none.matches(':state(empty)')).to.equal(true);
    const one = await showExample(TAG, ACTIONS_EXAMPLES.noneOfMeasure, server);
    expect(shadowText(one)).to.include('No action is written down for this measure yet.');
    one.measure = REPAIRS.id;
    await settled(one);
    expect(all(one, 'article')).to.have.length(1);
  });

  it('says that it did not load, also for a document that is not one, and tries again', async () => {
    for (const broken of [{}, {...ACTIONS_EXAMPLES.list.data, actions: [{}]}, 'x']) {
      resetReaders();
      server.documents = {'/v1/actions.json': broken};
      const actions = await showExample(TAG, {...ACTIONS_EXAMPLES.stale}, server);
      expect(shadowText(actions)).to.include('This figure did not load. It is not lost.');
      actions.remove();
    }
    const actions = await showExample(TAG, ACTIONS_EXAMPLES.error, server);
    server.mode = 'answers';
    server.documents = {'/v1/actions.json': ACTIONS_EXAMPLES.list.data};
    all(actions, 'button').forEach((button) => (button as HTMLElement).click());
    await settled(actions);
    expect(all(actions, 'article')).to.have.length(3);
  });

  it('draws its beads in forced colours too', async () => {
    await emulateMedia({forcedColors: 'active'});
    const actions = await showExample(TAG, ACTIONS_EXAMPLES.list, server);
    const beads = all(actions, 'li > svg');
    expect(beads).to.have.length(9);
    for (const bead of beads) expect(await countInk(bead), bead.outerHTML).to.be.greaterThan(0.02);
  });
});
