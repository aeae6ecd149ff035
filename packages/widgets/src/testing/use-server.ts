import {emulateMedia, executeServerCommand, setViewport} from '@web/test-runner-commands';
import {resetReaders} from '../reading/shared-reader.ts';
import {FakeServer} from './show-example.ts';

/** A server for the tests of a suite, that has these documents before each, and a page as it was after each. */
export function useServer(documents: Readonly<Record<string, unknown>> = {}): FakeServer {
  const server = new FakeServer();
  beforeEach(() => {
    resetReaders();
    server.asked.length = 0;
    server.mode = 'answers';
    server.documents = {...documents};
    server.start();
  });
  afterEach(async () => {
    server.stop();
    document.body.replaceChildren();
    document.documentElement.removeAttribute('style');
    await emulateMedia({colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference'});
    await emulateContrast('no-preference');
    await setViewport({width: 1280, height: 900});
  });
  return server;
}

/** What a reader's device says of contrast. */
export const emulateContrast = (contrast: 'more' | 'no-preference'): Promise<unknown> =>
  executeServerCommand('emulate-contrast', {contrast});
