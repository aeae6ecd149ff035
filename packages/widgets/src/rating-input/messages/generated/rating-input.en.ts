// Made by `npm run messages` from rating-input.en.json. Do not edit.

export const en = {
  veryGood: "Very satisfied",
  good: "Fairly satisfied",
  neither: "Neither satisfied nor dissatisfied",
  bad: "Fairly dissatisfied",
  veryBad: "Very dissatisfied",
  label: "How satisfied are you?",
  missing: "Choose one answer",
  fault: "Error:",
};
