import {readForm} from '@doorstep/client';
import {canKeep, hasKept} from '@doorstep/client/send';
import type {Form, Language, Receipt, ReplyTo} from '@doorstep/contract';
import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from '../property.ts';
import {renderMessage} from '../reading/message.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import type {Resource} from '../reading/resource.ts';
import {sharedReader} from '../reading/shared-reader.ts';
import {syncChosen} from '../rating-input/question.drawing.ts';
import {findSource} from '../source/find-source.ts';
import {otherLang} from '../styles/lines.ts';
import {say} from '../words/words.ts';
import type {Acts} from './acts.ts';
import {renderComplaint, renderShut} from './contact.drawing.ts';
import type {Course, CourseHost} from './course.ts';
import {bringPart, partBeforeSending} from './bring-part.ts';
import {isDanger} from './rules.ts';
import {renderStep} from './step.drawing.ts';
import {styles} from './satisfaction-form.styles.ts';
import {formWordsFor, type FormWords} from './satisfaction-form.words.ts';
import {type FormSession, reviewed, START, toBack, toChange, toNext, withAnswer} from './session.ts';
import {SubmittedEvent} from './submitted-event.ts';

const IN_NODE: boolean = isServer;

/**
 * A form of the landlord, one question a page: what residents say of a repair, or of a figure. Nothing is kept on the
 * device unless a resident chooses it, and nothing is called sent without the landlord's receipt.
 *
 * @tag doorstep-satisfaction-form
 * @slot - Shown before and without script, and while there is nothing to show
 * @csspart base - The card
 * @csspart header - The name of the form
 * @csspart progress - Which question of how many
 * @csspart question - A question with its answers
 * @csspart alert - What is wrong with a page, and the emergency route
 * @csspart answers - All answers, before they are sent
 * @csspart warning - What may say who wrote it
 * @csspart damp - What the law promises on damp and mould
 * @csspart receipt - The receipt
 * @csspart help - Help for who is not satisfied
 * @csspart contact - Where else to say it
 * @csspart complaint - How to make a complaint
 * @csspart message - Why there is nothing to answer, and what a resident should know
 * @fires {LoadEvent} doorstep-load - The form is shown
 * @fires {ErrorEvent} doorstep-error - The form could not be read
 * @fires {SubmittedEvent} doorstep-submitted - The landlord has the answers; with the receipt, and nothing of the answers
 */
export class DoorstepSatisfactionForm extends ReadingElement {
  static override styles = styles;

  /** Id of the form: `after-repair`, `repair-not-done`, `about-a-figure` or `tsm-perception`. */
  @property() form?: string;
  /** The code of the repair, where the page knows it. */
  @property() reference?: string;
  /** Address of the page that says what became of a receipt. */
  @property() href?: string;
  /** The document itself. When it is set nothing is fetched before the first answer. */
  @property({attribute: false}) data?: Form;
  /** Where a resident is, and what they answered; a page may begin elsewhere than at the first question. */
  @property({attribute: false}) session: FormSession = START;

  readonly #reading = new Reading<Form>(this, {
    given: () => this.data,
    asks: () => this.form,
    isEmpty: ({state}) => state !== 'open',
    read: (reader, place, asked, signal) => readForm(reader, place, asked, {signal}),
  });
  #course: Course | undefined;
  /** Whether this page may try what the device can keep: once a form. */
  #awake: string | undefined;
  /** What was shown last, to tell a new page from one that only changed. */
  #place = '';
  /** The keyboard goes to the new heading: a resident asked for it, or had it here before it was drawn anew. */
  #moves = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!IN_NODE) this.#course?.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#course?.rest();
    removeEventListener('beforeunload', this.#warn);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (IN_NODE || !changed.has('session')) return;
    if (placeOf(this.session) !== this.#place && this.shadowRoot?.activeElement) this.#moves = true;
  }

  protected override firstUpdated(): void {
    this.#place = placeOf(this.session);
  }

  protected override updated(): void {
    syncChosen(this.shadowRoot);
    const place = placeOf(this.session);
    const isNew = place !== this.#place || this.session.faults.length > 0;
    if (this.#moves && isNew) this.#focus(this.session.faults.length > 0 ? 'summary' : 'heading', 'danger');
    this.#moves = false;
    this.#place = place;
    const {value} = this.#reading.resource;
    if (value?.state === 'open') this.#wake(value);
    if (value && Object.keys(this.session.answers).length > 0) this.#bring(value);
    // Only while something would be lost: a page that listens comes back slower.
    const {answers, state, keptUntil, step} = this.session;
    const isLost = Object.keys(answers).length > 0 && state.stage !== 'sent' && keptUntil === null && step !== 'erased';
    if (isLost && this.isConnected) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  protected override render(): TemplateResult {
    const resource = this.#reading.resource;
    const words = formWordsFor(resource.language);
    const {value} = resource;
    const message = renderMessage(resource, words, this.#reading.retry);
    return html`<section
      class="card"
      part="base"
      lang=${words.language}
      aria-labelledby=${value ? 'title' : nothing}
      aria-busy=${resource.status === 'loading'}
    >
      ${value ? this.#renderForm(value, resource, words, message) : message}
      <slot ?hidden=${value !== undefined}></slot>
    </section>`;
  }

  #renderForm(form: Form, {language}: Resource<Form>, words: FormWords, message: unknown): TemplateResult {
    const title = say(form.title, language);
    const {illustrative} = form.landlord;
    const made = illustrative && say(illustrative, language);
    const {session, href} = this;
    const options = {form, session, words, language, href, acts: this.#actsOn(form)};
    return html`<h3 part="header" id="title" lang=${otherLang(title, words)}>${title.text}</h3>
      ${message} ${form.state === 'open' ? renderStep(options) : renderShut(form, words)}
      ${renderComplaint(form, words, language)}
      ${made ? html`<p class="made small" lang=${otherLang(made, words)}>${made.text}</p>` : nothing}`;
  }

  #actsOn(form: Form): Acts {
    const go = (session: FormSession | null) => session && this.#show(session, true);
    const change = (part: Partial<FormSession>) => {
      this.#show({...this.session, ...part}, false);
      void this.#use((course) => course.save(form));
    };
    return {
      answer: (question, answer) => change(withAnswer(this.session, question, answer)),
      reply: (replyTo: ReplyTo | null) => change({replyTo}),
      publish: (mayPublish) => change({mayPublish}),
      keep: (isKept) => {
        this.#show({...this.session, isKept}, false);
        void this.#use((course) => course.keep(form, isKept)).catch(() =>
          this.#show({...this.session, isKept: false}, false),
        );
      },
      next: () => {
        go(toNext(form, this.session));
        void this.#use((course) => course.save(form));
      },
      back: () => go(toBack(form, this.session)),
      change: (question) => go(toChange(form, this.session, question)),
      goTo: (control) => this.#focus(control),
      send: () => {
        const ready = reviewed(form, this.session);
        if (ready.step !== 'review') return void go(ready);
        go({...ready, step: 'outcome', state: {stage: 'waiting', attempts: 0, due: 0, trouble: null}});
        this.#send(form);
      },
      tryNow: () => (this.session.step === 'outcome' ? this.#send(form) : this.requestUpdate()),
      correct: () => void this.#use((course) => course.correct(form)),
      copy: () => {
        this.#show({...this.session, isCopying: true}, false);
        void this.updateComplete.then(() => this.#select());
      },
      erase: () => {
        go({...START, canKeep: this.session.canKeep, step: 'erased'});
        void this.#course?.erase();
      },
      start: () => {
        this.#course?.forget();
        go(this.#withReference(form, {...START, canKeep: this.session.canKeep}));
      },
      show: (key) => {
        this.#moves = true;
        void this.#use((course) => course.take(form, key));
      },
    };
  }

  /** What sends comes with the first answer: a page that is only looked at loads it not, and asks the server for nothing. */
  async #use(act: (course: Course) => void | Promise<void>): Promise<void> {
    const {Course} = await import('./course.ts');
    this.#course ??= new Course(this.#host());
    await act(this.#course);
  }

  #send(form: Form): void {
    const wait = () =>
      this.#show({...this.session, state: {stage: 'waiting', attempts: 1, due: 0, trouble: 'unreachable'}}, false);
    this.#use((course) => course.send(form)).catch(wait);
  }

  #show(session: FormSession, moves: boolean): void {
    this.session = session;
    this.#moves ||= moves;
  }

  /** Once script runs and the form is known: what the page knows of the repair, and what this device can keep. */
  #wake(form: Form): void {
    const form_ = `${form.landlord.id} ${form.id} ${form.version}`;
    if (this.#awake === form_) return;
    this.#awake = form_;
    // A page that begins elsewhere knows already.
    if (this.session !== START) return;
    // Not in the same turn: what a server drew is taken over first, as it is.
    requestAnimationFrame(() => {
      this.session = this.#withReference(form, this.session);
      void this.#look(form);
    });
  }

  /** Says before anybody writes whether this device can keep it, and finds what it kept. */
  async #look(form: Form): Promise<void> {
    const keeping = await canKeep();
    this.#show({...this.session, canKeep: keeping === 'yes'}, false);
    if (await hasKept()) await this.#use((course) => course.restore(form)).catch(() => undefined);
  }

  /** What comes before sending comes with the first answer, while there is still a line. */
  #bring(form: Form): void {
    if (partBeforeSending()) return;
    void bringPart().then(() => {
      if (!partBeforeSending()) return;
      this.requestUpdate();
      // Stopped to be looked through, and there was nothing.
      if (this.session.step === 'danger' && !isDanger(form, this.session.answers))
        this.#show(toNext(form, this.session), true);
    });
  }

  #withReference({pages}: Form, session: FormSession): FormSession {
    const asked = pages.flatMap(({questions}) => questions).find(({kind}) => kind === 'reference');
    return this.reference && asked ? withAnswer(session, asked.id, this.reference) : session;
  }

  #focus(...ids: string[]): void {
    const found = ids.map((id) => this.shadowRoot?.getElementById(id)).find((element) => element != null);
    found?.focus();
  }

  #select(): void {
    const copy = this.shadowRoot?.querySelector<HTMLTextAreaElement>('#copy');
    copy?.focus();
    copy?.select();
  }

  #warn = (event: Event): void => event.preventDefault();

  /** What sending needs of this element. */
  #host(): CourseHost {
    const attribute = (name: 'api' | 'landlord') => this[name] || findSource(this)?.getAttribute(name) || undefined;
    return {
      session: () => this.session,
      show: (session, moves) => this.#show(session, moves),
      submitted: (receipt: Receipt) => void this.dispatchEvent(new SubmittedEvent(receipt)),
      place: ({landlord}) => ({
        api: sharedReader(attribute('api')).api,
        landlord: attribute('landlord') ?? landlord.id,
      }),
      language: (): Language => this.#reading.resource.language,
      measure: () => this.measure,
    };
  }
}

/** What makes a page another one: a change within it leaves the keyboard where it is. */
const placeOf = ({step, page, state}: FormSession): string =>
  [step, page, step === 'outcome' && state.stage, state.stage === 'waiting' && state.trouble].join(' ');

// Here, and not with the events: declarations keep of a module's imports only what its own types name.
declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-submitted': SubmittedEvent;
  }
}
