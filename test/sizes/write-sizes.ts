import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {BUDGETS, describeSizes, measureSizes} from './measure-sizes.ts';

const file = fileURLToPath(new URL('../../docs/sizes.md', import.meta.url));
const text = describeSizes(await measureSizes(Object.keys(BUDGETS)), BUDGETS);
writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
console.log(text);
