export * from './app.ts';
export * from './node-files.ts';
export * from './node-server.ts';
