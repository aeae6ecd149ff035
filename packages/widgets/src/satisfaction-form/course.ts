import type {Answers, Form, Language, Receipt} from '@doorstep/contract';
import type {Content, Entry, Sender} from '@doorstep/client/send';
import {validateAnswers} from '@doorstep/domain/forms';
import {type FormSession, resumed, reviewed, START, withFaults} from './session.ts';
import {sharedSender} from './shared-sender.ts';

/** What the sending side needs to know of the element. */
export interface CourseHost {
  session(): FormSession;
  /** Shows another session; `moves` where the resident asked for it, and the keyboard goes along. */
  show(session: FormSession, moves: boolean): void;
  submitted(receipt: Receipt): void;
  /** Where answers go; undefined while that is not known. */
  place(form: Form): {api: string; landlord: string};
  language(): Language;
  /** The measure that the page is about, for the form about a figure. */
  measure(): string | undefined;
}

/** Letters are written to the device when somebody rests, not one by one. */
const REST = 300;

/** The way of one answer set from the first answer to its receipt: the session of an element with the page's sender. */
export class Course {
  readonly #host: CourseHost;
  #sender: Sender | undefined;
  #key: string | undefined;
  #stop: (() => void) | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #told: string | undefined;

  constructor(host: CourseHost) {
    this.#host = host;
  }

  /** Listens again after the element came back to the page. */
  listen(): void {
    this.#stop ??= this.#sender?.subscribe(this.#hear);
  }

  rest(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Brings back what this device kept of this form. */
  async restore(form: Form): Promise<void> {
    const {sender, restored} = this.#shared(form);
    await restored;
    const [found] = sender
      .entries()
      .filter(
        ({content, state, keptUntil}) => content.form === form.id && keptUntil !== null && state.stage !== 'sent',
      );
    if (!found || this.#key !== undefined) return;
    this.#update({found: {key: found.key, stage: found.state.stage}});
    // They came back for it.
    if (found.state.stage !== 'writing') this.take(form, found.key);
  }

  /** Goes on with an answer set that this page has. */
  take(form: Form, key: string): void {
    const entry = this.#shared(form).sender.entry(key);
    if (!entry) return;
    this.#key = key;
    const {answers, replyTo, mayPublish} = entry.content;
    const {canKeep: can} = this.#host.session();
    const session: FormSession = {...START, canKeep: can, answers, replyTo, mayPublish, ...stateOf(entry)};
    const shown = entry.state.stage === 'writing' ? resumed(form, session) : {...session, step: 'outcome' as const};
    this.#host.show(shown, false);
    this.#hear();
  }

  /** The first answer opens it: a page that is only looked at asks the server for nothing. */
  open(form: Form): void {
    this.#key ??= this.#shared(form).sender.open(this.#content(form)).key;
  }

  /** Writes what is answered so far to this device, where the resident chose that. */
  save(form: Form): void {
    this.open(form);
    clearTimeout(this.#rest);
    if (this.#host.session().isKept) this.#rest = setTimeout(() => void this.#write(form), REST);
  }

  async keep(form: Form, isKept: boolean): Promise<void> {
    this.open(form);
    const [sender, key] = [this.#sender, this.#key];
    if (!sender || key === undefined) return;
    await this.#write(form);
    if (isKept) {
      await sender.keep(key);
      // The probe passed and it failed all the same: full meanwhile.
      if (sender.entry(key)?.keptUntil === null) this.#update({isKept: false, canKeep: false});
      return;
    }
    // What the page has goes on; only the copy goes. A new key: nothing was sent under the old one.
    this.#key = undefined;
    await sender.erase(key);
    this.open(form);
    this.#update({isKept: false, keptUntil: null});
  }

  async send(form: Form): Promise<void> {
    this.open(form);
    clearTimeout(this.#rest);
    // A full device is no reason not to send.
    await this.#write(form).catch(() => undefined);
    if (this.#key !== undefined) await this.#sender?.send(this.#key);
  }

  /** Back to the first page that something is wrong with, or to the review. */
  async correct(form: Form): Promise<void> {
    const session = this.#host.session();
    const faults = session.state.stage === 'refused' ? session.state.refusal.faults : [];
    if (this.#key !== undefined) this.#key = (await this.#sender?.correct(this.#key))?.key ?? this.#key;
    const next = faults.length > 0 ? withFaults(form, session, faults) : reviewed(form, session);
    this.#host.show({...next, isCopying: false, state: {stage: 'writing'}}, true);
  }

  async erase(): Promise<void> {
    const key = this.#key;
    this.forget();
    if (key !== undefined) await this.#sender?.erase(key);
  }

  /** Leaves an answer set to itself: what waits is sent all the same. */
  forget(): void {
    clearTimeout(this.#rest);
    this.#key = undefined;
  }

  #shared(form: Form) {
    const {api, landlord} = this.#host.place(form);
    const shared = sharedSender(api, landlord);
    if (this.#sender !== shared.sender) this.rest();
    this.#sender = shared.sender;
    this.listen();
    return shared;
  }

  #content(form: Form): Content {
    const {answers, replyTo, mayPublish} = this.#host.session();
    const measure = this.#host.measure();
    return {
      form: form.id,
      version: form.version,
      language: this.#host.language(),
      answers: tidy(form, answers),
      about: measure ? {measure, release: form.release.id} : null,
      replyTo: replyTo?.address.trim() ? {...replyTo, address: replyTo.address.trim()} : null,
      mayPublish,
    };
  }

  async #write(form: Form): Promise<void> {
    if (this.#key !== undefined) await this.#sender?.write(this.#key, this.#content(form));
  }

  #hear = (): void => {
    const entry = this.#key === undefined ? undefined : this.#sender?.entry(this.#key);
    if (!entry) return;
    const session = this.#host.session();
    if (entry.state !== session.state || entry.keptUntil !== session.keptUntil) this.#update(stateOf(entry));
    if (entry.state.stage !== 'sent' || this.#told === entry.key) return;
    this.#told = entry.key;
    this.#host.submitted(entry.state.receipt);
  };

  #update(part: Partial<FormSession>): void {
    this.#host.show({...this.#host.session(), ...part}, false);
  }
}

const stateOf = ({state, keptUntil}: Entry): Pick<FormSession, 'state' | 'keptUntil' | 'isKept'> => ({
  state,
  keptUntil,
  isKept: keptUntil !== null,
});

/** What is sent: tidied, and nothing that is not asked. What cannot be taken yet is kept as it is while it is written. */
function tidy(form: Form, answers: Answers): Answers {
  const {answers: clean, faults} = validateAnswers(form, answers);
  return faults.length === 0 ? clean : answers;
}
