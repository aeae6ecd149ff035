// Made by `npm run messages` from scorecard.cy.json. Do not edit.

export const cy: typeof import('./scorecard.en.ts').en = {
  measure: "Mesur",
  latest: "Diweddaraf",
  targetTitle: "Targed",
  change: "A newidiodd?",
  months: "Y 13 mis diwethaf",
  overTime: "Dros amser",
  doing: "Beth rydym ni’n ei wneud",
  none: "Dim eto",
  noTarget: "Heb ei osod",
  noFigure: "Dim ffigur eto.",
  noDrawing: "Rhy ychydig o ffigurau i’w llunio",
  noRows: "Nid oes mesur ar y cerdyn sgorio hwn.",
  readWith: "Darllenwch gyda:",
  beside: (d: {name: string; figure: string}): string => d.name + ", " + d.figure,
  lookAt: "Edrychwch ar y pâr hwn.",
  units: {
    days: "diwrnodau",
    hours: "oriau",
    "per-1000-homes": "am bob 1,000 o gartrefi",
  },
  fewer: (d: {figure: string}): string => d.figure + " neu lai",
  less: (d: {figure: string}): string => d.figure + " neu lai",
  likelyFrom: (d: {low: string; high: string}): string => "Yn debygol " + d.low + " i " + d.high + ".",
  line: (d: {first: string; then: string; last: string; now: string}): string => d.first + ": " + d.then + "; " + d.last + ": " + d.now + ".",
};
