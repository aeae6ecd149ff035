// Loaded when somebody answers: what is looked for in their own words. Long lists, in two languages.
export {findAlarmsIn, findAlarmWords, findPersonal} from '@doorstep/domain/forms';
