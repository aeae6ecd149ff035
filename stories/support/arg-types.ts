import {LANGUAGES, PERIOD_KINDS} from '@doorstep/contract';
import type {ArgTypes} from '@storybook/web-components-vite';

/** Attributes with words of the contract to choose from; the rest is known from the widgets' doc blocks. */
export const ARG_TYPES: Partial<ArgTypes> = {
  language: {control: 'inline-radio', options: [...LANGUAGES]},
  kind: {control: 'inline-radio', options: [...PERIOD_KINDS]},
};
