import {type FeedbackSettings, listLandlordFiles} from '../landlord-file/index.ts';
import type {Store} from '../store/open-store.ts';

/** What each landlord that has forms said of them, by landlord; one that has not switched them on may be missing. */
export type SettingsReader = (landlord: string) => Promise<FeedbackSettings | undefined>;

const FRESH_MS = 5000;

/** Reads settings out of the landlords' files, which may be imported anew while the server runs. */
export function createSettingsReader(store: Store): SettingsReader {
  let read: Promise<ReadonlyMap<string, FeedbackSettings>> | undefined;
  let readAt = 0;
  return async (landlord) => {
    if (read === undefined || performance.now() - readAt > FRESH_MS) {
      readAt = performance.now();
      read = readAll(store);
      // A failed read must not be the answer to the next question too.
      read.catch(() => (read = undefined));
    }
    return (await read).get(landlord);
  };
}

async function readAll(store: Store): Promise<ReadonlyMap<string, FeedbackSettings>> {
  const files = await listLandlordFiles(store);
  return new Map(files.flatMap(({file}) => (file.feedback === null ? [] : [[file.landlord, file.feedback] as const])));
}
