import type {StaffFeedback} from '@doorstep/contract';
import {findConflicts, findItem, type InboxSession, toChange, toOrder, withItem, withoutDraft} from './session.ts';
import {listAnswers, readAnswer, readFile, saveDecision, type StaffPlace} from './staff-calls.ts';
import type {Trouble} from './trouble.ts';

/** What the work at the server needs of the element. */
export interface DeskHost {
  session(): InboxSession;
  show(part: Partial<InboxSession>): void;
  /** Null without a token or a landlord. */
  place(): StaffPlace | null;
  /** The list is shown, or could not be read. */
  told(trouble: Trouble | null): void;
  /** Gives a file to whoever asked for it. */
  give(file: Blob): void;
}

/** Everything that is asked of the server, and what is shown of it. */
export class Desk {
  readonly #host: DeskHost;
  #list = new AbortController();
  readonly #asked = new Set<string>();

  constructor(host: DeskHost) {
    this.#host = host;
  }

  /** Nothing that is still on its way is shown any more. */
  stop(): void {
    this.#list.abort();
    this.#asked.clear();
  }

  /** Reads the list: anew, or as much of it as is here already. */
  async load({refresh}: {refresh: boolean}): Promise<void> {
    const place = this.#host.place();
    if (!place) return;
    this.#list.abort();
    const {signal} = (this.#list = new AbortController());
    const {items: before, filter} = this.#host.session();
    const keeps = refresh && before.length > 0;
    if (!keeps) this.#host.show({items: [], total: 0, next: null, open: null, current: null});
    this.#host.show({
      status: keeps ? 'ready' : 'loading',
      isRefreshing: keeps,
      trouble: null,
      more: 'rest',
      file: 'rest',
    });
    const items: StaffFeedback[] = [];
    let next: string | null = null;
    let total: number;
    do {
      const {value, trouble} = await listAnswers(place, filter, next, signal);
      if (signal.aborted) return;
      if (trouble) {
        this.#fail(trouble, keeps);
        return;
      }
      items.push(...value.items.map(withoutContact));
      ({next, total} = value);
    } while (next !== null && keeps && items.length < before.length);
    this.#arrive(items, total, next);
  }

  #arrive(items: readonly StaffFeedback[], total: number, next: string | null): void {
    const {current, open, drafts} = this.#host.session();
    const isHere = (receipt: string | null) => findItem(items, receipt) !== undefined;
    this.#host.show({
      ...{status: 'ready', isRefreshing: false, trouble: null, items, total, next},
      current: isHere(current) ? current : (toOrder(items)[0]?.receipt ?? null),
      open: isHere(open) ? open : null,
      drafts: Object.fromEntries(Object.entries(drafts).filter(([receipt]) => isHere(receipt))),
    });
    this.#host.told(null);
  }

  /** A token that no longer holds shows nothing any more; else what is here stays, and it says that it may be old. */
  #fail(trouble: Trouble, keeps: boolean): void {
    const hides = !keeps || trouble === 'token' || trouble === 'scope';
    const gone = {status: 'error', items: [], total: 0, next: null, open: null, current: null} as const;
    this.#host.show({...(hides ? gone : {}), isRefreshing: false, trouble});
    this.#host.told(trouble);
  }

  /** The next page of the list. */
  async more(): Promise<void> {
    const place = this.#host.place();
    const {next, more, filter, isRefreshing} = this.#host.session();
    if (!place || next === null || more === 'loading' || isRefreshing) return;
    this.#host.show({more: 'loading'});
    const {signal} = this.#list;
    const {value, trouble} = await listAnswers(place, filter, next, signal);
    if (signal.aborted) return;
    if (trouble) {
      this.#host.show({more: trouble});
      return;
    }
    const {items} = this.#host.session();
    // What moved up a page meanwhile is here already.
    const news = value.items.filter(({receipt}) => !findItem(items, receipt)).map(withoutContact);
    this.#host.show({more: 'rest', items: [...items, ...news], total: value.total, next: value.next});
  }

  /** Saves what is changed of the open answer, unless somebody else changed the same since it was read. */
  async save(): Promise<void> {
    const {items, open, drafts, saving} = this.#host.session();
    const item = findItem(items, open);
    if (!item || saving.stage === 'saving') return;
    const {receipt} = item;
    const change = toChange(item, drafts[receipt]);
    if (change.decision === 'set-aside' && !change.reason) {
      this.#host.show({saving: {stage: 'reason'}});
      return;
    }
    const place = this.#host.place();
    const failed = (trouble: Trouble, detail: string | null = null) =>
      this.#onOpen(receipt, {saving: {stage: 'failed', trouble, detail}});
    if (!place) {
      failed('token');
      return;
    }
    this.#host.show({saving: {stage: 'saving'}});
    const now = await readAnswer(place, receipt);
    if (!now.value) {
      failed(now.trouble, now.detail);
      return;
    }
    const fields = findConflicts(item, now.value, change);
    if (fields.length > 0) {
      this.#onOpen(receipt, {saving: {stage: 'conflict', theirs: withoutContact(now.value), fields}});
      return;
    }
    const done = await saveDecision(place, receipt, change);
    if (!done.value) {
      failed(done.trouble, done.detail);
      return;
    }
    // What was written while it was on its way is still to be saved.
    const [sent, later] = [drafts[receipt], this.#host.session().drafts[receipt]].map((one) =>
      Object.entries(one ?? {}),
    );
    const kept = later?.filter(([name, value]) => !sent?.some(([one, was]) => one === name && was === value)) ?? [];
    const gone = later?.map(([name]) => name).filter((name) => !kept.some(([one]) => one === name)) ?? [];
    this.#host.show(withoutDraft(withItem(this.#host.session(), done.value), receipt, gone));
    this.#onOpen(receipt, {saving: {stage: 'saved'}});
  }

  /** Of what both changed: what they saved stays, or what is written here is saved over it. */
  async settle(whose: 'theirs' | 'mine'): Promise<void> {
    const session = this.#host.session();
    const {saving} = session;
    if (saving.stage !== 'conflict') return;
    const {theirs, fields} = saving;
    const known = withItem({...session, saving: {stage: 'rest'}}, theirs);
    this.#host.show(whose === 'mine' ? known : withoutDraft(known, theirs.receipt, fields));
    if (whose === 'mine') await this.save();
  }

  /** How to reach who wrote it. */
  async contact(): Promise<void> {
    const place = this.#host.place();
    const {open} = this.#host.session();
    if (open === null) return;
    if (!place) {
      this.#host.show({contact: {stage: 'failed', trouble: 'token'}});
      return;
    }
    this.#host.show({contact: {stage: 'asking'}});
    const {value, trouble} = await readAnswer(place, open);
    const contact = value ? ({stage: 'shown', replyTo: value.replyTo} as const) : ({stage: 'failed', trouble} as const);
    this.#onOpen(open, {contact});
  }

  /** All that match, as a file. */
  async file(): Promise<void> {
    const place = this.#host.place();
    const {file, filter} = this.#host.session();
    if (file === 'asking') return;
    if (!place) {
      this.#host.show({file: 'token'});
      return;
    }
    this.#host.show({file: 'asking'});
    const {value, trouble} = await readFile(place, filter);
    if (value) this.#host.give(value);
    this.#host.show({file: trouble ?? 'saved'});
  }

  /** What the open answer's questions and figure are called: once each. */
  async name({form, about}: StaffFeedback): Promise<void> {
    const place = this.#host.place();
    if (!place) return;
    const {api, landlord} = place;
    const {readFormLabels, readMeasureName} = await import('./read-labels.ts');
    const isNew = (what: string) => !this.#asked.has(what) && this.#asked.add(what);
    if (isNew(`form ${form}`)) {
      const labels = await readFormLabels(api, landlord, form);
      this.#host.show({labels: {...this.#host.session().labels, [form]: labels}});
    }
    if (about && isNew(`measure ${about.measure}`)) {
      const name = await readMeasureName(api, landlord, about.measure);
      if (name) this.#host.show({measures: {...this.#host.session().measures, [about.measure]: name}});
    }
  }

  /** Shows what came of one answer, unless another is open by now. */
  #onOpen(receipt: string, part: Partial<InboxSession>): void {
    if (this.#host.session().open === receipt) this.#host.show(part);
  }
}

const withoutContact = (item: StaffFeedback): StaffFeedback => ({...item, replyTo: null});
