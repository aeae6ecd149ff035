// Made by `npm run messages` from kpi-tile.en.json. Do not edit.

export const en = {
  told: "What tenants said",
  records: "From the landlord’s records",
  trueFigure: (d: {low: string; high: string}): string => "The true figure is likely to be between " + d.low + " and " + d.high + ".",
  likely: (d: {low: string; high: string}): string => "Likely " + d.low + " to " + d.high + ".",
  shaded: "Shaded: half of similar landlords",
};
