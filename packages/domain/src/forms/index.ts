// The rules of forms that the server, the widget and the pages without script share, apart from the rules of figures.
export {type Alarm, ALARMS, findAlarms, findAlarmsIn, findAlarmWords, type FoundAlarm} from './alarms.ts';
export {
  findPersonal,
  isBlackedOut,
  PERSONAL_KINDS,
  type PersonalDetail,
  type PersonalKind,
  redact,
} from './personal.ts';
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
export {formsEnglish, type FormWords, sayCondition, sayFault} from './words.ts';
