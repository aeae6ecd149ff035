import {text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';

/** Every state of a rating. The questions are illustrative; Larkfield Homes does not exist. */
export const RATING_EXAMPLES = {
  plain: {title: 'Five answers', attributes: {name: 'repair', label: 'How satisfied are you with the repair?'}},
  hint: {
    title: 'With a hint, required',
    attributes: {name: 'repair', label: 'How satisfied are you?', hint: 'Think of the last repair.', required: true},
  },
  chosen: {title: 'Chosen before', attributes: {name: 'repair', value: 'fairly-satisfied'}},
  disabled: {title: 'Cannot be answered', attributes: {name: 'repair', value: 'neither', disabled: true}},
  own: {
    title: 'Other answers',
    attributes: {name: 'kept', label: 'Did we come when we said we would?'},
    options: [
      {value: 'yes', label: text('Yes', 'Do')},
      {value: 'no', label: text('No', 'Naddo')},
      {value: 'not-sure', label: text('Not sure')},
    ],
  },
  longWords: {
    title: 'Very long words',
    attributes: {name: 'long', label: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch '.repeat(2)},
    options: [
      {value: 'a', label: text('Pneumonoultramicroscopicsilicovolcanoconiosis-and-everything-that-goes-with-it')},
      {value: 'b', label: text('An answer that takes a whole line of its own and then some, as answers of surveys do')},
    ],
  },
  welsh: {title: 'Welsh', attributes: {name: 'repair', language: 'cy'}},
} as const satisfies Record<string, WidgetExample & {options?: readonly object[]}>;
