// Made by `npm run messages` from own-passport.cy.json. Do not edit.

export const cy: typeof import('./own-passport.en.ts').en = {
  upTo: "Cofnodion hyd at",
  files: "Ffeiliau a ddarllenwyd",
  filesValue: (d: {files: string; rows: string; refused: string}): string => "Ffeiliau: " + d.files + ", rhesi: " + d.rows + "; gwrthodwyd " + d.refused + " o’r rhesi",
  checked: "Wedi’i wirio ar y safle",
  checkedValue: (d: {sampled: string; all: string; agreed: string}): string => "Edrychwyd ar " + d.sampled + " o " + d.all + " yn y 12 mis diwethaf; roedd y cofnod yn gywir yn achos " + d.agreed,
  quality: "Cofnodion na allant fod yn gywir",
  qualityNone: "Heb ganfod yr un",
  qualityValue: (d: {rows: string; all: string; share: string}): string => d.rows + " o " + d.all + " (" + d.share + ")",
  targetSet: "Pwy osododd y targed, a pham",
  version: "Diffiniad",
  versionValue: (d: {version: string; from: string}): string => "Fersiwn " + d.version + ", mewn grym ers " + d.from,
  final: "Pryd mae mis yn derfynol",
  finalValue: (d: {days: string}): string => d.days + " diwrnod ar ôl iddo ddod i ben",
  small: "Niferoedd bach",
  smallValue: (d: {base: string; count: string}): string => "Ni ddangosir ffigur sy’n seiliedig ar lai na " + d.base + ", na nifer o dan " + d.count + ", rhag i neb gael ei adnabod",
};
