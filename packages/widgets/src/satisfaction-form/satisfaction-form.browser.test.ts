import {expect} from '@esm-bundle/chai';
import {FeedbackSchema, type Form} from '@doorstep/contract';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {LARKFIELD} from '../examples/larkfield.ts';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {countInk} from '../testing/screenshot.ts';
import {settled} from '../testing/show-example.ts';
import '../words/every-welsh.ts';
import './define.ts';
import {FakeLandlord, receiptFor, refusal, unreachable} from './fake-landlord.testing.ts';
import {FORM_EXAMPLES} from './satisfaction-form.examples.ts';
import type {DoorstepSatisfactionForm} from './satisfaction-form.ts';
import type {SubmittedEvent} from './submitted-event.ts';

checkEverywhere('doorstep-satisfaction-form');

const REPAIR: Form = FORM_EXAMPLES.first.data;
const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a resident does with a form. */
class Resident {
  constructor(readonly form: DoorstepSatisfactionForm) {}

  get root(): ShadowRoot {
    return this.form.shadowRoot as ShadowRoot;
  }
  get heading(): string {
    return textOf(this.root.querySelector('#heading'));
  }
  get said(): string {
    return textOf(this.root.querySelector('[part=base]'));
  }
  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }
  find(selector: string): HTMLInputElement {
    const found = this.root.querySelector<HTMLInputElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in: ${this.said}`);
    return found;
  }
  async press(name: string): Promise<void> {
    const button = [...this.root.querySelectorAll<HTMLElement>('button, a')].find((one) => textOf(one) === name);
    if (!button) throw new Error(`There is no ${name} in: ${this.said}`);
    button.focus();
    button.click();
    await this.rest();
  }
  async choose(id: string): Promise<void> {
    this.find(`#${id}`).click();
    await this.rest();
  }
  async write(id: string, text: string): Promise<void> {
    this.find(`#${id}`).focus();
    const field = this.find(`#${id}`);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.rest();
  }
  async rest(): Promise<void> {
    await settled(this.form);
  }
  /** Waits for what comes by itself, such as an answer of the server. */
  async until(words: string): Promise<void> {
    for (let wait = 0; wait < 100 && !this.said.includes(words); wait++)
      await new Promise((done) => setTimeout(done, 50));
    expect(this.said).to.include(words);
  }
  /** From the first page to the review, with the fewest answers. */
  async answer(words = ''): Promise<void> {
    await this.press('Next question');
    await this.choose('fixed-no');
    for (let page = 0; page < 3; page++) await this.press('Next question');
    await this.choose('satisfaction-fairly-dissatisfied');
    await this.press('Next question');
    if (words) await this.write('words', words);
    await this.press('Next question');
    if (this.root.querySelector('#danger')) return;
    await this.press('Check your answers');
  }
}

describe('<doorstep-satisfaction-form>', function () {
  this.timeout(30_000);
  let landlord: FakeLandlord;
  beforeEach(() => {
    landlord = new FakeLandlord(REPAIR);
  });
  afterEach(async () => {
    landlord.stop();
    document.body.replaceChildren();
    await emulateMedia({forcedColors: 'none'});
  });

  /** A form that is read from the server, as a page has it. */
  async function open(attributes: Record<string, string> = {}): Promise<Resident> {
    const form = document.createElement('doorstep-satisfaction-form');
    const all = {form: 'after-repair', api: landlord.api, landlord: LARKFIELD.id, ...attributes};
    for (const [name, value] of Object.entries(all)) form.setAttribute(name, value);
    document.body.append(form);
    const resident = new Resident(form);
    await resident.until(attributes['language'] === 'cy' ? 'Cwestiwn' : 'Question 1');
    // What it looks up on the device.
    for (let wait = 0; wait < 100 && form.session.canKeep === null; wait++)
      await new Promise((done) => setTimeout(done, 20));
    await resident.rest();
    return resident;
  }

  it('is walked from the first question to the receipt, the keyboard going along', async () => {
    const resident = await open({reference: 'ab-12 c'});
    const told: SubmittedEvent[] = [];
    resident.form.addEventListener('doorstep-submitted', (event) => told.push(event));
    expect(resident.form.matches(':state(ready)')).to.equal(true);
    expect(document.activeElement, 'a form that comes takes no keyboard').to.equal(document.body);
    expect(landlord.asked, 'nothing is asked for before an answer').to.deep.equal([
      `GET /${LARKFIELD.id}/v1/forms/after-repair.json`,
    ]);
    expect(resident.find('#reference').value).to.equal('ab-12 c');

    await resident.press('Next question');
    expect([resident.heading, resident.focused]).to.deep.equal(['Was the problem fixed?', 'heading']);
    await resident.press('Next question');
    expect(resident.focused).to.equal('summary');
    expect(resident.find('#summary').getAttribute('aria-labelledby')).to.equal('summary-title');
    expect(textOf(resident.find('#summary'))).to.equal('There is a problem Choose an answer');
    expect(textOf(resident.find('#error-fixed'))).to.equal('Error: Choose an answer');
    await resident.press('Choose an answer');
    expect(resident.focused).to.equal('fixed-yes');
    await sendKeys({press: 'Space'});
    await resident.press('Next question');
    expect(resident.heading).to.include('first visit');
    await resident.press('Back');
    expect(resident.find('#fixed-yes').checked).to.equal(true);
    expect(resident.focused).to.equal('heading');
    await resident.choose('fixed-no');
    await resident.press('Next question');
    expect(resident.heading, 'asked only of a repair that is done').to.include('when we said we would');
    await resident.press('Next question');
    await resident.choose('at-the-door-cleaned-up');
    await resident.choose('at-the-door-introduced-themselves');
    await resident.press('Next question');
    await resident.choose('satisfaction-very-dissatisfied');
    await resident.press('Next question');
    await resident.write('words', 'There are sparks. My name is Ann Mill.');
    await resident.press('Next question');
    expect(resident.focused).to.equal('danger');
    expect(resident.said).to.include('sparks').and.to.include('01632 960 999').and.to.include('call 999');
    await resident.press('No one is in danger, carry on');
    expect(resident.heading).to.equal('Do you want an answer from us?');
    await resident.choose('reply-phone');
    await resident.press('Check your answers');
    expect([resident.focused, textOf(resident.find('#summary a'))]).to.deep.equal([
      'summary',
      'Write where we can reach you, or choose No',
    ]);
    await resident.write('reply-to', '01632 960 001');
    await resident.choose('publish');
    await resident.press('Check your answers');

    expect([resident.heading, resident.focused]).to.deep.equal(['Check your answers before you send them', 'heading']);
    expect(resident.said)
      .to.include('Did you mean to say who you are?')
      .and.to.include('Do you want us to put it right?');
    expect(textOf(resident.find('[part=complaint]'))).to.include('never becomes one by itself');
    await resident.press('Change my words');
    await resident.write('words', 'There were sparks, not now.');
    await resident.press('Check your answers');
    if (resident.root.querySelector('#danger-title') && !resident.heading)
      await resident.press('No one is in danger, carry on');
    expect(resident.said).not.to.include('Did you mean to say who you are?');
    await resident.press('Send my answers');
    await resident.until('Thank you. We have your answers');
    expect(textOf(resident.find('[part=receipt] [aria-hidden]'))).to.equal('K7QF-3WTN');
    expect(textOf(resident.find('[part=receipt] .vh'))).to.equal('K 7 Q F, 3 W T N');
    expect(told.map(({receipt}) => receipt)).to.deep.equal([receiptFor(REPAIR)]);
    expect(landlord.posts).to.have.length(1);
    expect(FeedbackSchema.safeParse(landlord.posts[0]).error).to.equal(undefined);
    const {key, ...content} = landlord.posts[0] ?? {key: ''};
    expect(key).to.match(/^\w{20,64}$/);
    expect(content).to.deep.equal({
      ...{form: 'after-repair', version: REPAIR.version, language: 'en', about: null, mayPublish: true},
      answers: {
        reference: 'AB12C',
        fixed: 'no',
        'at-the-door': ['introduced-themselves', 'cleaned-up'],
        satisfaction: 'very-dissatisfied',
        words: 'There were sparks, not now.',
      },
      replyTo: {way: 'phone', address: '01632 960 001'},
      ...{token: 't', work: null},
    });
    expect(landlord.asked.filter((one) => one.includes('token'))).to.have.length(1);
  });

  it('says which figure it is about, and of which release', async () => {
    landlord.stop();
    const {data} = FORM_EXAMPLES.figure;
    landlord = new FakeLandlord(data);
    const resident = await open({form: 'about-a-figure', measure: 'tsm-tp02'});
    await resident.choose(`agrees-${data.pages[0]?.questions[0]?.options[0]?.value}`);
    await resident.press('Next question');
    await resident.press('Next question');
    await resident.press('Check your answers');
    await resident.press('Send my answers');
    await resident.until('Thank you');
    expect(landlord.posts[0]?.about).to.deep.equal({measure: 'tsm-tp02', release: data.release.id});
    expect(FeedbackSchema.safeParse(landlord.posts[0]).error).to.equal(undefined);
  });

  it('is not sent before there is a receipt, and goes under the same key when the resident tries again', async () => {
    landlord.answers = [unreachable];
    const resident = await open();
    await resident.answer();
    await resident.press('Send my answers');
    await resident.until('Not sent yet: there is no connection');
    expect(resident.said).not.to.include('Thank you');
    await resident.press('Copy my answers');
    expect(resident.find('#copy').value).to.include('Was the problem fixed?\nNo');
    landlord.answers = [refusal(503, {}), () => new Response('<html>Log in</html>')];
    await resident.press('Try now');
    await resident.until('our server has too much to do');
    await resident.press('Try now');
    await resident.rest();
    expect(resident.said).not.to.include('Thank you');
    await resident.press('Try now');
    await resident.until('Thank you. We have your answers');
    expect(new Set(landlord.posts.map(({key}) => key)).size).to.equal(1);
    expect(landlord.posts.length).to.be.greaterThan(2);
  });

  it('keeps apart what was refused: corrected where it is wrong, and sent again', async () => {
    const faults = [{question: 'words', fault: 'too-long'}];
    landlord.answers = [refusal(422, {code: 'DS_FEEDBACK_FAULTY', faults})];
    const resident = await open();
    await resident.answer('Too long for this landlord.');
    await resident.press('Send my answers');
    await resident.until('Your answers were not taken');
    expect(resident.said).to.include('They are still here').and.to.include('01632 960 123');
    await resident.press('Correct my answers');
    expect(resident.focused).to.equal('summary');
    await resident.write('words', 'Short.');
    await resident.press('Check your answers');
    await resident.press('Send my answers');
    await resident.until('Thank you');
    expect(landlord.posts.map(({answers}) => answers['words'])).to.deep.equal([
      'Too long for this landlord.',
      'Short.',
    ]);
  });

  it('erases everything when the resident says so, and sends nothing', async () => {
    landlord.answers = [refusal(410, {code: 'DS_FEEDBACK_CLOSED'})];
    const resident = await open();
    await resident.answer();
    await resident.press('Send my answers');
    await resident.until('This form was closed while you wrote.');
    await resident.press('Erase my answers');
    expect(resident.said).to.include('Your answers are erased').and.not.to.include('Was the problem fixed?');
    expect(resident.form.session.answers).to.deep.equal({});
    await resident.press('Start again');
    expect([resident.focused, resident.said.includes('Question 1')]).to.deep.equal(['heading', true]);
  });

  it('keeps nothing unless the resident chooses it, then brings it back until it is erased', async () => {
    const before = (await indexedDB.databases()).map(({name}) => name);
    const resident = await open();
    expect(resident.find('#keep').checked).to.equal(false);
    await resident.write('reference', 'ABC123');
    expect((await indexedDB.databases()).map(({name}) => name)).to.deep.equal(before);
    await resident.choose('keep');
    await resident.until('Your answers are kept on this device until');
    await resident.press('Next question');
    await resident.choose('fixed-no');
    await new Promise((done) => setTimeout(done, 500));
    resident.form.remove();

    const again = await open();
    await again.until('You have answers on this device that are not sent yet.');
    await again.press('Go on with them');
    expect(again.heading, 'where something is missing').to.include('satisfied');
    expect(again.form.session.answers).to.deep.equal({reference: 'ABC123', fixed: 'no'});
    for (let page = 0; page < 4; page++) await again.press('Back');
    expect(again.said).to.include('Question 1');
    await again.press('Erase my answers');
    await new Promise((done) => setTimeout(done, 200));
    again.form.remove();
    const last = await open();
    expect(last.said).not.to.include('not sent yet');
  });

  it('says before anybody writes that nothing can be kept here, and still sends', async () => {
    const {BroadcastChannel} = globalThis;
    Object.assign(globalThis, {BroadcastChannel: undefined});
    try {
      const resident = await open();
      expect(resident.said).to.include('This browser cannot keep a draft.');
      expect(resident.root.querySelector('#keep')).to.equal(null);
      await resident.answer();
      await resident.press('Send my answers');
      await resident.until('Thank you');
    } finally {
      Object.assign(globalThis, {BroadcastChannel});
    }
  });

  it('leaves the form of another page alone: its fields, its sending, its Enter', async () => {
    const outer = document.createElement('form');
    let sent = 0;
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    document.body.append(outer);
    const resident = await open();
    outer.append(resident.form);
    await resident.rest();
    resident.find('#reference').focus();
    await sendKeys({type: 'ABC123'});
    await sendKeys({press: 'Enter'});
    await resident.rest();
    expect([resident.heading, sent]).to.deep.equal(['Was the problem fixed?', 0]);
    expect([...new FormData(outer).keys()]).to.deep.equal([]);
    expect(location.href).not.to.include('ABC123');
  });

  it('is answered with keys alone', async () => {
    const resident = await open();
    resident.find('#reference').focus();
    await sendKeys({press: 'Enter'});
    await resident.rest();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'ArrowDown'});
    await resident.rest();
    expect(resident.find('#fixed-no').checked).to.equal(true);
    await sendKeys({press: 'Enter'});
    await resident.rest();
    expect(resident.heading).to.include('when we said we would');
  });

  it('speaks Welsh from the first page to the receipt', async () => {
    const resident = await open({language: 'cy'});
    expect(resident.find('[part=base]').lang).to.equal('cy');
    await resident.press('Cwestiwn nesaf');
    await resident.press('Cwestiwn nesaf');
    expect(textOf(resident.find('#summary-title'))).to.equal('Mae problem');
    await resident.choose('fixed-no');
    for (let page = 0; page < 3; page++) await resident.press('Cwestiwn nesaf');
    await resident.choose('satisfaction-neither');
    await resident.press('Cwestiwn nesaf');
    await resident.press('Cwestiwn nesaf');
    await resident.press('Gwirio’ch atebion');
    await resident.press('Anfon fy atebion');
    await resident.until('K7QF-3WTN');
    expect(landlord.posts[0]?.language).to.equal('cy');
    expect(resident.said).not.to.match(/your answers|Question|complaint/);
  });

  it('shows what is chosen and how far it is in forced colours too', async () => {
    await emulateMedia({forcedColors: 'active'});
    const resident = await open();
    await resident.press('Next question');
    await resident.choose('fixed-no');
    const [chosen, other] = [...resident.root.querySelectorAll('.opts label')].reverse();
    if (!chosen || !other) throw new Error('There are no answers');
    for (const part of ['.bars', '.main']) expect(await countInk(resident.find(part)), part).to.be.greaterThan(0.02);
    expect(getComputedStyle(resident.find('.opts label:has(:checked)')).outlineStyle).to.equal('solid');
  });
});
