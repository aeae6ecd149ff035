import type {Answer} from '../survey.ts';
import type {Recipe} from './recipe.ts';

export const ANSWER_FAULTS: readonly Recipe<Answer>[] = [
  {
    check: 'missing-answer-as-zero',
    times: 14,
    suits: ({overall}) => overall !== null,
    field: 'satisfaction',
    write: () => '0',
  },
];
