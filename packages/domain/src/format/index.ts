// What the browser uses of the domain. It has an entry of its own, so that a page loads no statistics.
export * from './figure.ts';
export {headlineDecimals} from './headline-decimals.ts';
export * from './period.ts';
export {bringWelshDates} from './welsh-dates.ts';
