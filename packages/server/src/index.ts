export * from './http/index.ts';
export * from './release/index.ts';
