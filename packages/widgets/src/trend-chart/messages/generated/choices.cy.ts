// Made by `npm run messages` from choices.cy.json. Do not edit.

export const cy: typeof import('./choices.en.ts').en = {
  tenure: "Cartrefi pwy",
  part: "Pa ran",
  parts: {
    area: "Ardaloedd",
    contractor: "Contractwyr",
    priority: "Lefel y brys",
    trade: "Mathau o waith",
    channel: "Ffyrdd o ofyn",
  },
  counting: "Cyfrif fesul",
  kinds: {
    month: "Mis",
    quarter: "Chwarter",
    "financial-year": "Blwyddyn",
    "rolling-12-months": "12 mis hyd at bob mis",
  },
};
