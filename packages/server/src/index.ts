export * from './http/index.ts';
export * from './import/index.ts';
export * from './measure/index.ts';
export * from './measure/records/index.ts';
export * from './records/index.ts';
export * from './release/index.ts';
export * from './store/index.ts';
