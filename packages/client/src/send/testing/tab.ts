import {canKeep} from '../can-keep.ts';
import {createSender, type Sender} from '../sender.ts';
import type {FakeServer} from './fake-server.ts';

/** What a page of the test shares with the frames that stand for its other tabs. */
declare global {
  interface Window {
    server: FakeServer;
    /** The sender of a tab, once it is there. */
    sender?: Sender;
    canKeep?: typeof canKeep;
    /** What chance says in it, instead of 0. */
    die?: number;
  }
}

// A tab asks the server of the page that opened it, which goes on when the tab is closed.
window.sender = createSender({
  api: 'https://api.example',
  landlord: 'larkfield',
  fetch: (address, init) => window.parent.server.answer(address, init),
  random: () => window.die ?? 0,
});
window.canKeep = canKeep;
