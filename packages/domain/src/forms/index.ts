// The rules of forms that the server, the widget and the pages without script share, apart from the rules of figures.
export {normaliseReceipt, toReceipt} from './receipt.ts';
export {normaliseReference} from './reference.ts';
export {
  askedPages,
  askedQuestions,
  checkAnswer,
  type CheckedAnswer,
  countCharacters,
  type Pages,
  type RawAnswers,
  validateAnswers,
  type ValidatedAnswers,
} from './validate.ts';
