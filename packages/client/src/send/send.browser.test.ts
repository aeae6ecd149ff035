import {expect} from '@esm-bundle/chai';
import type {Entry} from './entry.ts';
import {KEEP_FOR} from './keeper.ts';
import type {Sender} from './sender.ts';
import {contentOf} from './testing/content-of.ts';
import {createFakeServer, type Fault} from './testing/fake-server.ts';
import type {} from './testing/tab.ts';

const WORDS = 'the boiler in my flat is still cold';

/** What the next requests meet. */
let faults: Fault[] = [];
let tabs: HTMLIFrameElement[] = [];

const until = async (what: () => unknown, most = 15_000) => {
  const end = Date.now() + most;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`It never came to ${what.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** A page of the same site in a frame, with a sender of its own: what a tab is to storage, locks and channels. */
async function openTab(script = ''): Promise<{sender: Sender; close: () => void}> {
  const frame = document.createElement('iframe');
  const tab = new URL('./testing/tab.ts', import.meta.url).pathname;
  frame.srcdoc = `<!doctype html><script>${script}</script><script type="module" src="${tab}"></script>`;
  document.body.append(frame);
  tabs.push(frame);
  await until(() => frame.contentWindow?.sender);
  return {sender: (frame.contentWindow as Window).sender as Sender, close: () => frame.remove()};
}

const stageOf = (sender: Sender, {key}: Pick<Entry, 'key'>) => sender.entry(key)?.state.stage;

/** How long an entry still waits, in milliseconds. */
function waitOf(sender: Sender, key: string): number {
  const state = sender.entry(key)?.state;
  return state?.stage === 'waiting' ? state.due - Date.now() : 0;
}

/** Opens a form in a tab and chooses to keep it. */
async function openKept(sender: Sender): Promise<Entry> {
  const {key} = sender.open(contentOf(WORDS));
  await sender.keep(key);
  return sender.entry(key) as Entry;
}

const ask = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException());
  });

/** Everything that lies in the database, as any script of the site can read it. */
async function readStored(): Promise<Record<string, unknown>[]> {
  const database = await ask(indexedDB.open('doorstep-answers'));
  const all = await ask(database.transaction('kept').objectStore('kept').getAll());
  database.close();
  return all as Record<string, unknown>[];
}
const databases = async () => (await indexedDB.databases()).map(({name}) => name);

describe('answers on a device', () => {
  beforeEach(() => {
    faults = [];
    window.server = createFakeServer(() => faults.shift());
  });
  afterEach(async () => {
    for (const tab of tabs) tab.remove();
    tabs = [];
    for (const name of await databases()) if (name) await ask(indexedDB.deleteDatabase(name));
  });

  it('leaves nothing on it that the resident did not choose to keep', async () => {
    const {sender} = await openTab();
    expect(await sender.restore()).to.deep.equal([]);
    expect(await tabs.at(-1)?.contentWindow?.canKeep?.()).to.equal('yes');
    const {key} = sender.open(contentOf(WORDS));
    await sender.send(key);
    await until(() => stageOf(sender, {key}) === 'sent');
    await until(async () => (await databases()).length === 0);
    expect(await databases()).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('keeps them so that they come back in another tab, and goes on without the first', async () => {
    const first = await openTab();
    const {key, keptUntil} = await openKept(first.sender);
    expect(Math.abs((keptUntil ?? 0) - Date.now() - KEEP_FOR)).to.be.lessThan(60_000);
    await first.sender.write(key, contentOf(`${WORDS} today`));
    first.close();
    const {sender} = await openTab();
    expect(await sender.restore()).to.deep.equal([
      {key, content: contentOf(`${WORDS} today`), state: {stage: 'writing'}, keptUntil},
    ]);
    await sender.send(key);
    await until(() => sender.entry(key)?.state.stage === 'sent' && sender.entry(key)?.keptUntil === null);
    expect(await readStored()).to.deep.equal([]);
    expect([...window.server.rows.keys()]).to.deep.equal([key]);
  });

  it('keeps them sealed, with a key that no script can read out', async () => {
    const {sender} = await openTab();
    await openKept(sender);
    const [stored] = await readStored();
    const secret = stored?.secret as CryptoKey;
    expect(secret.extractable).to.equal(false);
    expect(await crypto.subtle.exportKey('raw', secret).catch((error: unknown) => (error as Error).name)).to.equal(
      'InvalidAccessError',
    );
    const bytes = new TextDecoder('latin1').decode(stored?.bytes as ArrayBuffer);
    expect(bytes + JSON.stringify(stored)).not.to.contain('boiler');
    expect(Object.keys(stored ?? {}).sort()).to.deep.equal(['bytes', 'iv', 'key', 'place', 'secret', 'until']);
  });

  it('erases them when told to, in every tab, and sends them no more', async () => {
    const [first, second] = [await openTab(), await openTab()];
    const {key} = await openKept(first.sender);
    await second.sender.restore();
    faults = ['reset', 'reset', 'reset', 'reset'];
    await second.sender.erase(key);
    await until(() => first.sender.entry(key) === undefined);
    expect(await readStored()).to.deep.equal([]);
    expect(window.server.posts).to.deep.equal([]);
  });

  it('erases them after their time, and what cannot be unsealed', async () => {
    const {sender, close} = await openTab();
    await openKept(sender);
    await openKept(sender);
    close();
    const [past, broken] = await readStored();
    const database = await ask(indexedDB.open('doorstep-answers'));
    const store = database.transaction('kept', 'readwrite').objectStore('kept');
    await Promise.all([
      ask(store.put({...past, until: Date.now() - 1})),
      ask(store.put({...broken, bytes: new ArrayBuffer(40)})),
    ]);
    database.close();
    expect(await (await openTab()).sender.restore()).to.deep.equal([]);
    expect(await readStored()).to.deep.equal([]);
  });

  it('says before typing that nothing can be kept, and sends all the same', async () => {
    const blocked = 'IDBFactory.prototype.open = () => { throw new DOMException("", "SecurityError") };';
    const {sender} = await openTab(blocked);
    expect(await tabs.at(-1)?.contentWindow?.canKeep?.()).to.equal('blocked');
    const {key} = sender.open(contentOf(WORDS));
    await sender.keep(key);
    expect(sender.entry(key)?.keptUntil).to.equal(null);
    expect(await sender.restore()).to.deep.equal([]);
    await sender.send(key);
    await until(() => stageOf(sender, {key}) === 'sent');
  });

  it('says when there is no room', async () => {
    const full = 'IDBObjectStore.prototype.put = () => { throw new DOMException("", "QuotaExceededError") };';
    await openTab(full);
    expect(await tabs.at(-1)?.contentWindow?.canKeep?.()).to.equal('full');
    await until(async () => (await databases()).length === 0);
  });

  const NO_LOCKS = 'Object.defineProperty(navigator, "locks", {value: undefined});';
  for (const [by, script] of [
    ['locks', ''],
    ['a lease, without locks', NO_LOCKS],
  ] as const) {
    it(`sends from one tab at a time, by ${by}, and from the other when the first is closed`, async () => {
      const [first, second] = [await openTab(script), await openTab(script)];
      const kept = [await openKept(first.sender), await openKept(first.sender), await openKept(first.sender)];
      await second.sender.restore();
      const {server} = window;
      const late: (() => void)[] = [];
      // What the first tab posts is under way until after the tab is closed.
      window.server = {
        ...server,
        answer: (address, init) =>
          init?.body
            ? new Promise((resolve) => late.push(() => resolve(server.answer(address, init))))
            : server.answer(address, init),
      };
      for (const {key} of kept) await first.sender.send(key);
      await until(() => kept.every((entry) => stageOf(second.sender, entry) === 'waiting'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(late.length).to.equal(1);
      window.server = server;
      first.close();
      await until(() => kept.every((entry) => stageOf(second.sender, entry) === 'sent'));
      expect(server.posts.map(({key}) => key).sort()).to.deep.equal(kept.map(({key}) => key).sort());
      late.forEach((arrive) => arrive());
      await until(() => server.posts.length === 4);
      expect([...server.rows.keys()].sort()).to.deep.equal(kept.map(({key}) => key).sort());
      expect(await readStored()).to.deep.equal([]);
    });
  }

  it('tells every tab of the receipt, and posts each answer set once', async () => {
    const open = [await openTab(), await openTab(), await openTab()].map(({sender}) => sender);
    const [first] = open as [Sender];
    const kept = [await openKept(first), await openKept(first), await openKept(first)];
    await Promise.all(open.map((sender) => sender.restore()));
    faults = ['500', 'lost-500', 'empty'];
    await Promise.all(open.flatMap((sender) => kept.map(({key}) => sender.send(key))));
    await until(() => open.every((sender) => kept.every((entry) => stageOf(sender, entry) === 'sent')));
    expect(window.server.rows.size).to.equal(3);
    expect(window.server.posts.length).to.be.lessThan(3 + 3 + 1);
    expect(await readStored()).to.deep.equal([]);
  });

  it('keeps to the wait that the server asked another tab for', async () => {
    const mute = 'BroadcastChannel.prototype.postMessage = () => {};';
    const [first, second] = [await openTab(mute), await openTab(mute)];
    const {key} = await openKept(first.sender);
    const {contentWindow} = tabs[0] as HTMLIFrameElement;
    Object.assign(contentWindow as Window, {die: 0.99});
    faults = ['503'];
    await first.sender.send(key);
    await until(() => waitOf(first.sender, key) > 0);
    faults = ['503', '429', '429'];
    await second.sender.restore();
    await until(() => window.server.posts.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(window.server.posts.length).to.equal(2);
  });

  it('tries again soon when the line is back', async () => {
    const {sender} = await openTab('window.die = 0.5;');
    const {key} = await openKept(sender);
    // A hundred seconds and more, were it left to itself.
    faults = Array.from({length: 9}, () => 'reset');
    for (let tries = 1; tries <= 9; tries += 1) {
      await sender.send(key);
      await until(() => window.server.posts.length === tries);
    }
    await until(() => waitOf(sender, key) > 30_000);
    tabs.at(-1)?.contentWindow?.dispatchEvent(new Event('online'));
    await until(() => stageOf(sender, {key}) === 'sent');
  });
});
