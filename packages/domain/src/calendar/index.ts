export {calendarDays} from './dates.ts';
export {elapsedHours, londonDate} from './london.ts';
export {type Nation, NATIONS} from './nations.ts';
export {financialYearOf, monthOf, quarterOf, rollingYearTo} from './periods.ts';
export {addWorkingDays, isWorkingDay, workingDaysAfter} from './working-days.ts';
