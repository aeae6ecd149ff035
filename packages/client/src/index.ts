export {type Place, toAddress} from './address.ts';
export {type Client, createClient} from './client.ts';
export {readMeasure, readOverview, readRelease} from './documents.ts';
export {type Answer, createReader, type Reader, type ReaderOptions, type ReadOptions} from './reader.ts';
