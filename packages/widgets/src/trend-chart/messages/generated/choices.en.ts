// Made by `npm run messages` from choices.en.json. Do not edit.

export const en = {
  tenure: "Whose homes",
  part: "Which part",
  parts: {
    area: "Areas",
    contractor: "Contractors",
    priority: "How urgent",
    trade: "Kinds of work",
    channel: "Ways of asking",
  },
  counting: "Counted by",
  kinds: {
    month: "Month",
    quarter: "Quarter",
    "financial-year": "Year",
    "rolling-12-months": "12 months to each month",
  },
};
