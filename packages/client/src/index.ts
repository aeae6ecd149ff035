export {type Answer, type Client, type ClientOptions, createClient} from './client.ts';
export {type Place, toAddress} from './address.ts';
