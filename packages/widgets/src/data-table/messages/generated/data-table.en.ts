// Made by `npm run messages` from data-table.en.json. Do not edit.

export const en = {
  columns: {
    period: "Period",
    result: "Result",
    counted: "Counted",
    target: "Target",
    checked: "Checked on site",
    likely: "Likely range",
    note: "Note",
  },
  units: {
    days: "days",
    hours: "hours",
    "per-1000-homes": "for every 1,000 homes",
  },
  withUnit: (d: {title: string; unit: string}): string => d.title + ", " + d.unit,
  of: (d: {part: string; whole: string}): string => d.part + " of " + d.whole,
  among: (d: {part: string; homes: string}): string => d.part + " in " + d.homes + " homes",
  by: (d: {kind: string}): string => "Counted by " + d.kind,
  right: (d: {part: string; whole: string}): string => d.part + " of " + d.whole + " records were right",
  range: (d: {low: string; high: string}): string => d.low + " to " + d.high,
  newWay: (d: {reason: string}): string => "Counted in a new way from here: " + d.reason,
  numbers: "The numbers",
  download: "Download (CSV)",
  nothing: "There are no figures yet.",
  order: {
    newest: "newest first",
    oldest: "oldest first",
    highest: "highest first",
    lowest: "lowest first",
    forward: "A to Z",
    backward: "Z to A",
  },
  sorted: (d: {title: string; order: string}): string => "In order of: " + d.title + ", " + d.order + ".",
};
