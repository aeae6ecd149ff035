import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {buildKit} from '../host/built-kit.ts';
import {describeKit, measureKit} from './measure-kit.ts';
import {BUDGETS, describeSizes, measureSizes} from './measure-sizes.ts';

const file = fileURLToPath(new URL('../../docs/sizes.md', import.meta.url));
const pages = describeSizes(await measureSizes(Object.keys(BUDGETS)), BUDGETS);
const text = `${pages}\n${describeKit(measureKit(await buildKit()))}`;
writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
console.log(text);
