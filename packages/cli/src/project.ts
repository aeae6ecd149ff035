import {fileURLToPath} from 'node:url';

/** The folder the whole project stands in. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
