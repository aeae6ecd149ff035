// Made by `npm run messages` from funnel.cy.json. Do not edit.

export const cy: typeof import('./funnel.en.ts').en = {
  expected: (d: {answers: string; low: string; high: string}): string => "Gyda " + d.answers + ", byddai siawns yn unig yn rhoi landlord fel y rhain rhwng " + d.low + " a " + d.high + ".",
  within: (d: {figure: string}): string => "Mae gan yr un hwn " + d.figure + ": dim mwy nag y mae siawns yn ei egluro.",
  outside: {
    low: (d: {figure: string}): string => "Mae gan yr un hwn " + d.figure + ": is nag y mae siawns yn unig yn ei egluro.",
    high: (d: {figure: string}): string => "Mae gan yr un hwn " + d.figure + ": uwch nag y mae siawns yn unig yn ei egluro.",
  },
  noFigure: "Nid oes gan y landlord hwn ffigur i’w ddangos yma.",
  others: (d: {outside: string; all: string; byChance: string}): string => "Mae " + d.outside + " o " + d.all + " o landlordiaid y tu allan; byddai siawns yn unig yn rhoi tua " + d.byChance + " yno.",
  answers: (d: {count: string}): string => d.count + " o atebion",
  cases: (d: {count: string}): string => d.count + " o achosion",
  sizeAnswers: "Faint a atebodd",
  sizeCases: "Faint a gyfrifwyd",
  together: (d: {figure: string}): string => "Pob un gyda’i gilydd: " + d.figure,
  inner: "Drwy siawns, mae 19 o bob 20 landlord rhwng y rhain",
  outer: "Drwy siawns, mae pob un ond 2 o bob 1,000 rhwng y rhain",
  place: {
    within: "Dim mwy nag y mae siawns yn ei egluro",
    low: "Is nag y mae siawns yn ei egluro",
    high: "Uwch nag y mae siawns yn ei egluro",
    "far-low": "Llawer is nag y mae siawns yn ei egluro",
    "far-high": "Llawer uwch nag y mae siawns yn ei egluro",
  },
  keyWithin: "Landlord arall, dim mwy nag y mae siawns yn ei egluro",
  keyOutside: "Is neu uwch nag y mae siawns yn ei egluro",
  keyFar: "Llawer is neu lawer uwch",
  byChance: "O’i gymharu â siawns",
};
