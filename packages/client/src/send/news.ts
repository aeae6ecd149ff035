import type {State} from './entry.ts';

/** What one tab tells the others of a kept answer set; null when it was erased. Never an answer. */
export interface Message {
  key: string;
  state: State | null;
}

/** Between the tabs of a site. It is opened with the first use, as most pages have nothing to tell. */
export interface News {
  listen(): void;
  tell(message: Message): void;
  close(): void;
}

/** News of one landlord's forms. Does nothing where the browser has no channel: nothing is kept there either. */
export function createNews(place: string, hear: (message: Message) => void): News {
  let channel: BroadcastChannel | undefined;
  let isClosed = false;
  function listen(): void {
    if (channel || isClosed || typeof BroadcastChannel === 'undefined') return;
    channel = new BroadcastChannel(`doorstep-send ${place}`);
    channel.onmessage = ({data}: MessageEvent<Message>) => hear(data);
  }
  return {
    listen,
    tell(message) {
      listen();
      channel?.postMessage(message);
    },
    close() {
      isClosed = true;
      channel?.close();
      channel = undefined;
    },
  };
}
