// Made by `npm run messages` from few.cy.json. Do not edit.

export const cy: typeof import('./few.en.ts').en = {
  missing: {
    suppressed: "rhy ychydig",
    "not-collected": "gadawyd yn wag",
    "not-due": "ni ofynnwyd amdano",
    withdrawn: "tynnwyd yn ôl",
    excluded: "hepgorwyd gan y rheoleiddiwr",
    undefined: "dim i’w gyfrif",
  },
  halfSimilar: "Hanner y landlordiaid tebyg",
  halfAll: "Hanner yr holl landlordiaid",
  half: (d: {who: string; range: string}): string => d.who + ": " + d.range,
  peers: "Hanner canol y landlordiaid tebyg",
  peersAll: "Hanner canol yr holl landlordiaid",
  keyWhisker: "Ystod debygol y ffigur cywir",
};
