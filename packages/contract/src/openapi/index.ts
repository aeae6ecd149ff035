export * from './json-schema.ts';
export * from './open-api.ts';
export * from './published-files.ts';
export * from './resources.ts';
