// Made by `npm run messages` from data-table.cy.json. Do not edit.

export const cy: typeof import('./data-table.en.ts').en = {
  columns: {
    period: "Cyfnod",
    result: "Canlyniad",
    counted: "Cyfrifwyd",
    target: "Targed",
    checked: "Gwiriwyd ar y safle",
    likely: "Ystod debygol",
    note: "Nodyn",
  },
  units: {
    days: "diwrnodau",
    hours: "oriau",
    "per-1000-homes": "am bob 1,000 o gartrefi",
  },
  withUnit: (d: {title: string; unit: string}): string => d.title + ", " + d.unit,
  of: (d: {part: string; whole: string}): string => d.part + " o " + d.whole,
  among: (d: {part: string; homes: string}): string => d.part + " mewn " + d.homes + " o gartrefi",
  by: (d: {kind: string}): string => "Cyfrif fesul " + d.kind,
  right: (d: {part: string; whole: string}): string => "Roedd " + d.part + " o " + d.whole + " o gofnodion yn gywir",
  range: (d: {low: string; high: string}): string => d.low + " i " + d.high,
  newWay: (d: {reason: string}): string => "Cyfrif mewn ffordd newydd o hyn ymlaen: " + d.reason,
  numbers: "Y rhifau",
  download: "Lawrlwytho (CSV)",
  nothing: "Nid oes ffigurau eto.",
  order: {
    newest: "y mwyaf newydd yn gyntaf",
    oldest: "yr hynaf yn gyntaf",
    highest: "yr uchaf yn gyntaf",
    lowest: "yr isaf yn gyntaf",
    forward: "A i Y",
    backward: "Y i A",
  },
  sorted: (d: {title: string; order: string}): string => "Yn nhrefn: " + d.title + ", " + d.order + ".",
};
