import {writeFileSync} from 'node:fs';
import {BUDGETS, describeSizes, measureSizes} from './measure-sizes.ts';

const text = describeSizes(await measureSizes(Object.keys(BUDGETS)), BUDGETS);
writeFileSync(new URL('../../docs/sizes.md', import.meta.url), text);
console.log(text);
