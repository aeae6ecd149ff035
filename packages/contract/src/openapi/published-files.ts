import {toJsonSchemas} from './json-schema.ts';
import {toOpenApi} from './open-api.ts';

/**
 * The contract as files by their address in a release: `openapi.json` and `schemas/{name}.json`. Schemas refer to each
 * other by file name, so that they work from any folder and any host.
 */
export function toContractFiles(): {path: string; content: string}[] {
  const schemas = Object.entries(toJsonSchemas((name) => `${name}.json`));
  return [
    {path: 'openapi.json', content: toText(toOpenApi())},
    ...schemas.map(([name, schema]) => ({path: `schemas/${name}.json`, content: toText(schema)})),
  ];
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
