declare module '@messageformat/core/compile-module.js' {
  import type MessageFormat from '@messageformat/core';

  /** The source of an ES module that exports the messages as functions. */
  function compileModule(formatter: MessageFormat, messages: Record<string, string>): string;
  export = compileModule;
}
