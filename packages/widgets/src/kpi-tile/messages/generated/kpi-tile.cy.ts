// Made by `npm run messages` from kpi-tile.cy.json. Do not edit.

export const cy: typeof import('./kpi-tile.en.ts').en = {
  told: "Beth ddywedodd tenantiaid",
  records: "O gofnodion y landlord",
  trueFigure: (d: {low: string; high: string}): string => "Mae’r ffigur cywir yn debygol o fod rhwng " + d.low + " a " + d.high + ".",
  likely: (d: {low: string; high: string}): string => "Yn debygol o fod rhwng " + d.low + " a " + d.high + ".",
  shaded: "Wedi’i dywyllu: hanner y landlordiaid tebyg",
};
