export {type Place, toAddress} from './address.ts';
export {type Client, createClient} from './client.ts';
export {readMeasure} from './read-measure.ts';
export {readOverview} from './read-overview.ts';
export {readRelease} from './read-release.ts';
export {type Answer, createReader, type Reader, type ReaderOptions, type ReadOptions} from './reader.ts';
