export {EXAMPLE_LANDLORD, EXAMPLE_LEFT_OUT, exampleSite} from './example/example-site.ts';
export {FAULT_WORDS, FAULTS, isFault} from './faults.ts';
export type {Fault} from './faults.ts';
export {createHandlers, toMockApi} from './handlers.ts';
export type {HandlerOptions} from './handlers.ts';
export {toMemoryRelease} from './memory-release.ts';
