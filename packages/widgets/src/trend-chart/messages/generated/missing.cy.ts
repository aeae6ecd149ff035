// Made by `npm run messages` from missing.cy.json. Do not edit.

export const cy: typeof import('./missing.en.ts').en = {
  missing: {
    suppressed: "Mae rhy ychydig o bobl y tu ôl iddo i’w ddangos yn ddiogel.",
    "not-collected": "Gadawodd y landlord ef yn wag.",
    "not-due": "Nid oedd rhaid i’r landlord ei adrodd.",
    withdrawn: "Cafodd ei dynnu’n ôl.",
    excluded: "Gadawodd y rheoleiddiwr ef allan o’i ffigurau.",
    undefined: "Doedd dim i’w gyfrif.",
  },
  missingOther: "Ni roddwyd rheswm.",
};
