import {expect} from '@esm-bundle/chai';
import {announce, sayAtRest} from './announce.ts';

/** A clock that moves only when it is told to. */
class Clock {
  #now = performance.now();
  #due: {at: number; id: number; act: () => void}[] = [];
  readonly #real = [globalThis.setTimeout, globalThis.clearTimeout, performance.now.bind(performance)] as const;

  start(): void {
    globalThis.setTimeout = ((act: () => void, wait = 0) => {
      const id = Math.random();
      this.#due.push({at: this.#now + wait, id, act});
      return id;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (id) => (this.#due = this.#due.filter((one) => one.id !== id));
    performance.now = () => this.#now;
  }

  stop(): void {
    const [setTimeout, clearTimeout, now] = this.#real;
    Object.assign(globalThis, {setTimeout, clearTimeout});
    Object.assign(performance, {now});
  }

  pass(time: number): void {
    this.#now += time;
    const due = this.#due.filter(({at}) => at <= this.#now);
    this.#due = this.#due.filter(({at}) => at > this.#now);
    for (const {act} of due) act();
  }
}

describe('announcements', () => {
  const clock = new Clock();
  beforeEach(() => {
    clock.start();
    clock.pass(10_000);
  });
  afterEach(() => {
    clock.stop();
    document.body.replaceChildren();
  });
  const makeRoot = () => {
    const host = document.createElement('div');
    document.body.append(host);
    return host.attachShadow({mode: 'open'});
  };
  /** All that a screen reader would say of a widget, in order. */
  function listenTo(root: ShadowRoot): string[] {
    const said: string[] = [];
    announceNothing(root);
    const region = root.lastElementChild?.shadowRoot?.querySelector('[role=status]');
    if (!region) throw new Error('There is nothing that a screen reader listens to');
    let before = '';
    Object.defineProperty(region, 'textContent', {
      get: () => before,
      set: (text: string) => {
        if (text !== before && text) said.push(text.trim());
        before = text;
      },
    });
    return said;
  }
  function announceNothing(root: ShadowRoot): void {
    sayAtRest(root, '');
    clock.pass(1000);
  }

  it('says the mark at which a held key stops, once, and none on the way', () => {
    const root = makeRoot();
    const said = listenTo(root);
    for (let step = 0; step < 40; step++) {
      sayAtRest(root, `Month ${step}`);
      clock.pass(30);
    }
    expect(said).to.deep.equal([]);
    clock.pass(400);
    clock.pass(5000);
    expect(said).to.deep.equal(['Month 39']);
  });

  it('says each step of a reader who takes them one by one', () => {
    const root = makeRoot();
    const said = listenTo(root);
    for (const month of ['May', 'June']) {
      sayAtRest(root, month);
      clock.pass(500);
    }
    expect(said).to.deep.equal(['May', 'June']);
  });

  it('says at most one message in five seconds of all that come by themselves, and the last of them', () => {
    const [first, second] = [makeRoot(), makeRoot()];
    const [saidFirst, saidSecond] = [listenTo(first), listenTo(second)];
    const times: number[] = [];
    for (let tenth = 0; tenth < 120; tenth++) {
      announce(tenth % 2 ? first : second, `Message ${tenth}`);
      const before = saidFirst.length + saidSecond.length;
      clock.pass(100);
      if (saidFirst.length + saidSecond.length > before) times.push(tenth * 100);
    }
    clock.pass(5000);
    expect(times.length).to.be.within(2, 3);
    times.slice(1).forEach((time, index) => expect(time - (times[index] ?? 0)).to.be.at.least(4900));
    expect(saidFirst.at(-1)).to.equal('Message 119');
  });

  it('says the same words again when they are news again', () => {
    const root = makeRoot();
    const said = listenTo(root);
    announce(root, 'Copied.');
    clock.pass(6000);
    announce(root, 'Copied.');
    clock.pass(6000);
    expect(said).to.deep.equal(['Copied.', 'Copied.']);
  });
});
