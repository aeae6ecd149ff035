// Made by `npm run messages` from quality.en.json. Do not edit.

export const en = {
  "day-and-month-swapped": "day and month are probably swapped",
  "completed-before-reported": "completed before it was reported",
  "date-in-the-future": "reported or completed in the future",
  "completed-without-outcome": "has a completion date and no outcome",
  "outcome-without-completion": "says completed and has no completion date",
  "target-not-of-priority": "the target is not the report plus the time of its priority",
  "cost-negative-or-absurd": "costs less than nothing or more than £50,000",
  "missing-answer-as-zero": "a missing answer about satisfaction was written as 0",
  "completed-job-reopened": "was completed in an earlier import and is open again",
  "area-unknown": "is in an area that no home is in",
  "contractor-unknown": "was done by a contractor without a contract",
  "duplicate-same": "stands in a file twice with the same words; counted once",
  "duplicate-conflict": "stands in a file twice with different words; the later was not stored",
};
