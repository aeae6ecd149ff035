// Made by `npm run messages` from movement.cy.json. Do not edit.

export const cy: typeof import('./movement.en.ts').en = {
  better: (d: {before: string; year: string}): string => "Gwell. Roedd yn " + d.before + " yn ystod " + d.year + ".",
  worse: (d: {before: string; year: string}): string => "Gwaeth. Roedd yn " + d.before + " yn ystod " + d.year + ".",
  higher: (d: {before: string; year: string}): string => "Uwch. Roedd yn " + d.before + " yn ystod " + d.year + ".",
  lower: (d: {before: string; year: string}): string => "Is. Roedd yn " + d.before + " yn ystod " + d.year + ".",
  "no-real-change": (d: {before: string; year: string}): string => "Dim newid go iawn. Roedd yn " + d.before + " yn ystod " + d.year + ".",
  sameClose: (d: {now: string; before: string; year: string}): string => "Dim newid go iawn. " + d.now + "; roedd yn " + d.before + " yn ystod " + d.year + ".",
  lowerIsBetter: "Gorau po isaf.",
  tooFewAnswers: (d: {base: string; who: string; year: string}): string => "Rhy ychydig i ddweud. Dim ond " + d.base + " " + d.who + " a atebodd yn ystod " + d.year + ".",
  tooFewThings: (d: {base: string; things: string; year: string}): string => "Rhy ychydig i ddweud. Dim ond " + d.base + " " + d.things + " yn ystod " + d.year + ".",
  refused: (d: {year: string; reason: string}): string => "Ni ellir cymharu hwn â ffigur " + d.year + ". " + d.reason,
  noEarlier: "Nid oes ffigur cynharach i gymharu ag ef.",
  noEarlierYear: (d: {year: string; reason: string}): string => "Nid oes ffigur ar gyfer " + d.year + " i gymharu ag ef. " + d.reason,
  refusals: {
    method: (d: {before: string; now: string}): string => "Bryd hynny casglwyd y rhan fwyaf o’r atebion " + d.before + "; nawr, " + d.now + ". Gall hynny ynddo’i hun newid sgôr.",
    target: (d: {before: string; now: string}): string => "Bryd hynny " + d.before + " oedd amser targed y landlord; nawr, " + d.now + " ydyw.",
    standard: "Bryd hynny defnyddiodd y landlord ei amserau ateb ei hun, nid rhai’r Cod Trin Cwynion.",
    noCounts: "Ni chyhoeddwyd y niferoedd y tu ôl i’r ffigur.",
  },
};
