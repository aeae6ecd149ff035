// Made by `npm run messages` from months.cy.json. Do not edit.

export const cy: typeof import('./months.en.ts').en = {
  months: "Ion Chw Maw Ebr Mai Meh Gor Awst Medi Hyd Tach Rhag",
};
