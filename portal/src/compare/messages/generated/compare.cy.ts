// Made by `npm run messages` from compare.cy.json. Do not edit.

export const cy: typeof import('./compare.en.ts').en = {
  title: "Cymharu landlordiaid",
  titleOf: (d: {names: string}): string => "Cymharu: " + d.names,
  description: "Rhowch hyd at bedwar landlord cymdeithasol ochr yn ochr: atgyweiriadau, diogelwch, cwynion a’r hyn y mae tenantiaid yn ei ddweud.",
  lead: "Dewiswch hyd at bedwar landlord. Gellir cadw cyfeiriad y canlyniad a’i anfon at rywun arall.",
  choose: (d: {at: string}): string => "Landlord " + d.at,
  hint: "Dechreuwch deipio enw, a’i ddewis o’r rhestr.",
  button: "Cymharu",
  unknown: (d: {name: string}): string => "Nid oes landlord o’r enw “" + d.name + "” yma. Dewiswch un o’r rhestr.",
  needsServer: "Gweinydd y wefan hon sy’n rhoi’r canlyniad at ei gilydd. Lle cedwir y tudalennau hyn heb un, edrychwch ar dudalen pob landlord ei hun.",
  result: "Ochr yn ochr",
  figure: "Ffigur",
  likely: "Ystod debygol",
  landlord: "Landlord",
  range: (d: {low: string; high: string}): string => d.low + " i " + d.high,
  noRange: "cyfrifwyd pob achos",
  none: "dim ffigur",
  caveat: "Lle mae ystodau tebygol yn gorgyffwrdd, gallai siawns yn unig esbonio’r gwahaniaeth. Mae landlordiaid yn wahanol o ran cartrefi, lle a thenantiaid, ac yn gosod eu terfynau amser eu hunain ar gyfer atgyweiriadau.",
  link: "Cymharu â landlordiaid eraill",
  same: "Cartrefi",
  homes: (d: {scope: string; period: string}): string => d.scope + ", " + d.period,
};
