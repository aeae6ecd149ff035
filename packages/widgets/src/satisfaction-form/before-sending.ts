// Loaded with the first answer: what is shown before sending, and what is looked for in own words, long lists in two
// languages.
export {findAlarmsIn} from '@doorstep/domain/forms';
export {renderDanger, renderReview} from './review.drawing.ts';
export {dangerWord, toReview} from './review.model.ts';
