declare module '@custom-elements-manifest/analyzer' {
  import type {Package} from 'custom-elements-manifest/schema';
  import type * as typescript from 'typescript';

  export const ts: typeof typescript;
  export function create(options: {modules: typescript.SourceFile[]; plugins?: unknown[]}): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
