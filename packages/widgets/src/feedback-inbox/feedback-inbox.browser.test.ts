import {expect} from '@esm-bundle/chai';
import type {StaffFeedback} from '@doorstep/contract';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {settled} from '../testing/show-example.ts';
import '../words/every-welsh.ts';
import './define.ts';
import {FakeStaff, unreachable} from './fake-staff.testing.ts';
import {INBOX_EXAMPLES, manyAnswers} from './feedback-inbox.examples.ts';
import type {DoorstepFeedbackInbox} from './feedback-inbox.ts';

checkEverywhere('doorstep-feedback-inbox');

const ITEMS: readonly StaffFeedback[] = INBOX_EXAMPLES.list.data.items;
const [PLAIN] = ITEMS;
const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Somebody of the staff before the inbox. */
class Handler {
  constructor(readonly inbox: DoorstepFeedbackInbox) {}

  get root(): ShadowRoot {
    return this.inbox.shadowRoot as ShadowRoot;
  }
  get said(): string {
    return textOf(this.root.querySelector('[part=base]'));
  }
  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }
  get rows(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=option]')];
  }
  find(selector: string): HTMLInputElement {
    const found = this.root.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in: ${this.said}`);
    return found;
  }
  async rest(): Promise<void> {
    await settled(this.inbox);
  }
  async press(name: string): Promise<void> {
    const buttons = [...this.root.querySelectorAll('button')];
    const button = buttons.find((one) => textOf(one) === name);
    if (!button) throw new Error(`There is no button ${name}, but ${buttons.map(textOf).join(', ')}`);
    button.focus();
    button.click();
    await this.rest();
  }
  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({press: key});
    await this.rest();
  }
  async write(id: string, value: string): Promise<void> {
    const field = this.find(`#${id}`);
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.rest();
  }
  async choose(id: string): Promise<void> {
    this.find(`#${id}`).click();
    await this.rest();
  }
  async until(words: string): Promise<void> {
    for (let turn = 0; turn < 100 && !this.said.includes(words); turn++)
      await new Promise((done) => setTimeout(done, 20));
    expect(this.said).to.include(words);
  }
}

describe('<doorstep-feedback-inbox>', function () {
  this.timeout(30_000);
  let staff: FakeStaff;
  beforeEach(() => (staff = new FakeStaff(ITEMS)));
  afterEach(async () => {
    staff.stop();
    document.body.replaceChildren();
    await emulateMedia({forcedColors: 'none'});
    await setViewport({width: 1280, height: 900});
  });

  async function open(token: string | undefined = staff.token, language = 'en'): Promise<Handler> {
    const inbox = document.createElement('doorstep-feedback-inbox');
    Object.assign(inbox, {api: staff.api, landlord: 'larkfield-homes', language, token});
    document.body.append(inbox);
    await settled(inbox);
    return new Handler(inbox);
  }

  it('reads no token from the page, sends it in a header alone, and keeps it nowhere', async () => {
    const warned: unknown[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => void warned.push(...words);
    document.body.innerHTML = `<doorstep-feedback-inbox api="${staff.api}" landlord="larkfield-homes" token="${staff.token}"></doorstep-feedback-inbox>`;
    const inbox = document.querySelector('doorstep-feedback-inbox') as DoorstepFeedbackInbox;
    await settled(inbox);
    console.warn = warn;
    const handler = new Handler(inbox);
    expect([staff.asked, warned.length]).to.deep.equal([[], 1]);
    expect(handler.said).to.include('This part is for staff.').and.to.include('doorstep token create');
    inbox.removeAttribute('token');
    inbox.token = staff.token;
    await handler.until('Answers: 5.');
    const [request] = staff.requests;
    expect(request?.headers.get('Authorization')).to.equal(`Bearer ${staff.token}`);
    expect([request?.cache, request?.credentials, request?.redirect]).to.deep.equal(['no-store', 'omit', 'error']);
    const kept = [request?.url, inbox.outerHTML, handler.root.innerHTML, String(localStorage.length), document.cookie];
    expect(kept.join()).not.to.include(staff.token);
    inbox.token = undefined;
    await handler.rest();
    expect(handler.said).to.include('This part is for staff.').and.not.to.include('The tap is fine');
    expect(inbox.session.items).to.deep.equal([]);
  });

  it('says what is wrong in words, tells the page, and tries again when asked', async () => {
    const told: string[] = [];
    document.addEventListener('doorstep-error', (event) => told.push(event.error.code), {once: true});
    for (const [answer, words] of [
      [() => new Response('{}', {status: 401}), 'The token does not hold'],
      [() => new Response('{}', {status: 403}), 'The token does not allow this'],
      [() => new Response('{}', {status: 404}), 'There is nothing at this address'],
      [() => new Response('{}', {status: 429}), 'asked too often'],
      [() => new Response('{}', {status: 500}), 'Something went wrong at the server'],
      [() => new Response('<html>'), 'not with what was asked for'],
      [unreachable, 'There is no connection'],
    ] as const) {
      staff.next = [answer];
      const handler = await open();
      await handler.until(words);
      await handler.press('Try again');
      await handler.until('Answers: 5.');
      expect(handler.root.activeElement, 'the keyboard is in the list').to.equal(handler.rows[0]);
      handler.inbox.remove();
    }
    expect(told).to.deep.equal(['DS_STAFF_TOKEN']);
  });

  it('is walked with keys: one stop, danger first, open, and back', async () => {
    const handler = await open();
    expect(handler.rows.map(({id}) => id.slice(4, 8))).to.deep.equal(['W4HM', 'B9CD', 'K7QF', 'H3JK', 'Q5RS']);
    expect(handler.rows.map(({tabIndex}) => tabIndex)).to.deep.equal([0, -1, -1, -1, -1]);
    expect(textOf(handler.rows[0])).to.match(/^Danger Damp or mould/);
    expect(handler.rows[2]?.ariaPosInSet).to.equal('3');
    handler.rows[0]?.focus();
    await handler.keys('ArrowDown', 'ArrowDown');
    expect(handler.focused).to.equal('row-K7QF-3WTN');
    await handler.keys('End', 'ArrowDown');
    expect(handler.focused).to.equal('row-Q5RS-T6VW');
    await handler.keys('Home');
    expect(handler.focused).to.equal('row-W4HM-8RZB');
    await handler.keys('Enter');
    expect(handler.focused).to.equal('heading');
    expect(textOf(handler.find('[part=answer]')).indexOf('words of danger')).to.be.lessThan(
      textOf(handler.find('[part=answer]')).indexOf('Sparks come out'),
    );
    expect(handler.said)
      .to.include('Blacked out: a name, a phone number.')
      .and.include('Their words must not be published');
    await handler.keys('Tab', 'Escape');
    expect([handler.focused, handler.inbox.session.open]).to.deep.equal(['row-W4HM-8RZB', null]);
    // A refresh leaves the keyboard where it is.
    await handler.keys('ArrowDown');
    staff.items = [{...ITEMS[0], receipt: 'ZZZZ-2222'} as StaffFeedback, ...ITEMS];
    handler.inbox.session = {...handler.inbox.session};
    [...handler.root.querySelectorAll('button')].find((one) => textOf(one).startsWith('Look'))?.click();
    await handler.until('Answers: 6.');
    expect(handler.focused).to.equal('row-B9CD-E2FG');
  });

  it('says saved only when the server does, sends what changed, and asks for a reason', async () => {
    const handler = await open();
    handler.find('#row-K7QF-3WTN').click();
    await handler.rest();
    expect(staff.asked, 'nothing personal is asked for').to.deep.equal(['GET /feedback']);
    await handler.choose('theme-several-visits');
    await handler.choose('theme-quality');
    await handler.choose('decision-set-aside');
    await handler.press('Save');
    expect([handler.focused, staff.posts]).to.deep.equal(['reason', []]);
    await handler.write('reason', 'A test of ours');
    let answer: (() => void) | undefined;
    staff.next = [() => new Promise((done) => (answer = () => done(new Response('{}', {status: 500}))))];
    await handler.press('Save');
    expect(textOf(handler.find('#saving'))).to.equal('Saving');
    answer?.();
    await handler.until('Not saved. Something went wrong at the server.');
    expect(textOf(handler.find('#row-K7QF-3WTN'))).to.include('Not saved yet');
    await handler.press('Save');
    await handler.until('Saved.');
    expect(staff.posts).to.deep.equal([
      {decision: 'set-aside', themes: ['several-visits', 'quality'], reason: 'A test of ours'},
    ]);
    expect(handler.inbox.session.drafts).to.deep.equal({});
    expect(JSON.stringify(handler.inbox.session), 'how to reach them is not kept').not.to.include('01632');
  });

  it('shows what somebody else saved meanwhile, and lets the handler choose', async () => {
    const handler = await open();
    handler.find('#row-K7QF-3WTN').click();
    await handler.rest();
    await handler.write('reply', 'Mine');
    await handler.choose('theme-mess');
    staff.items = staff.items.map((one) => (one.receipt === PLAIN?.receipt ? {...one, reply: 'Theirs'} : one));
    await handler.press('Save');
    await handler.until('Reply, as they saved it: Theirs');
    expect(staff.posts).to.deep.equal([]);
    await handler.press('Save mine over it');
    await handler.until('Saved.');
    expect(staff.posts).to.deep.equal([{themes: ['mess'], reply: 'Mine'}]);
    await handler.write('reply', 'Mine again');
    staff.items = staff.items.map((one) => (one.receipt === PLAIN?.receipt ? {...one, reply: 'Theirs again'} : one));
    await handler.press('Save');
    await handler.press('Keep theirs');
    expect(handler.find('#reply').value).to.equal('Theirs again');
    expect(staff.posts.length).to.equal(1);
  });

  it('asks how to reach somebody by a button, and forgets it', async () => {
    const handler = await open();
    handler.find('#row-W4HM-8RZB').click();
    await handler.rest();
    expect(handler.said).not.to.include('01632');
    await handler.press('Show how to reach them');
    await handler.until('By phone: 01632 960 001');
    await handler.press('Back to the list');
    handler.find('#row-W4HM-8RZB').click();
    await handler.rest();
    expect(handler.said).not.to.include('01632');
  });

  it('filters at the server when told, and saves the same as a file made there', async () => {
    const handler = await open();
    handler.find('summary').click();
    handler.find('[name=theme]').value = 'information';
    handler.find('[name=from]').value = '2026-06-01';
    await handler.press('Show these');
    await handler.until('Answers: 1.');
    const real = URL.createObjectURL.bind(URL);
    const files: Blob[] = [];
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return '#';
    };
    await handler.press('Save these as CSV');
    await handler.until('The file is with your downloads');
    for (let turn = 0; turn < 100 && files.length === 0; turn++) await new Promise((done) => setTimeout(done, 20));
    URL.createObjectURL = real;
    const query = '?theme=information&from=2026-06-01';
    expect(staff.asked.slice(1)).to.deep.equal([`GET /feedback${query}`, `GET /feedback.csv${query}`]);
    expect(await files[0]?.text()).to.equal('receipt\r\n');
    expect(textOf(handler.find('summary'))).to.include('Not told what was happening');
  });

  it('draws what is in sight of 10,000 rows, and comes to each by scrolling or by keys', async () => {
    const handler = await open(undefined);
    handler.inbox.data = {items: manyAnswers(10_000), total: 10_000, next: null};
    await handler.rest();
    const list = handler.find('#list');
    expect(handler.rows.length).to.be.within(50, 300);
    handler.rows[0]?.focus();
    await handler.keys('End');
    expect([handler.rows.at(-1)?.ariaPosInSet, handler.rows.at(-1)?.ariaSetSize]).to.deep.equal(['10000', '10000']);
    expect(handler.root.activeElement).to.equal(handler.rows.at(-1));
    let slowest = 0;
    for (let step = 0; step <= 20; step++) {
      const began = performance.now();
      list.scrollTop = (list.scrollHeight * step) / 20;
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      slowest = Math.max(slowest, performance.now() - began);
      const box = list.getBoundingClientRect();
      const seen = handler.rows.filter((row) => {
        const {top, bottom} = row.getBoundingClientRect();
        return bottom > box.top && top < box.bottom;
      });
      expect(seen.length, `rows in sight at ${step} of 20`).to.be.greaterThan(3);
      expect(handler.rows.length).to.be.lessThan(400);
    }
    console.log(`10,000 rows: at most ${Math.round(slowest)} ms for four frames`);
  });

  it('reads the next page near the end of the first', async () => {
    staff.items = manyAnswers(450);
    const handler = await open();
    expect(handler.said).to.include('200 of them are in the list');
    handler.find('[tabindex="0"][role=option]').focus();
    await handler.keys('End');
    await handler.until('400 of them are in the list');
    expect(staff.asked.at(-1)).to.equal('GET /feedback?after=200');
    await handler.press('Get more');
    expect(handler.said).not.to.include('are in the list');
    expect(new Set(handler.inbox.session.items.map(({receipt}) => receipt)).size).to.equal(450);
  });

  it('stands side by side where there is room, one after the other where there is none', async () => {
    const handler = await open();
    handler.find('#row-K7QF-3WTN').click();
    await handler.rest();
    expect(handler.find('.side').checkVisibility()).to.equal(true);
    await setViewport({width: 320, height: 800});
    await handler.rest();
    expect(handler.find('.side').checkVisibility()).to.equal(false);
    await handler.press('Back to the list');
    expect(handler.find('.side').checkVisibility()).to.equal(true);
    expect(handler.focused).to.equal('row-K7QF-3WTN');
  });
});
