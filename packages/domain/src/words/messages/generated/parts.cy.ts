// Made by `npm run messages` from parts.cy.json. Do not edit.

export const cy: typeof import('./parts.en.ts').en = {
  telephone: "Ffôn",
  internet: "Y rhyngrwyd",
  sms: "Neges destun",
  "face-to-face": "Wyneb yn wyneb",
  postal: "Drwy’r post",
  carpentry: "Gwaith coed",
  "damp-and-mould": "Lleithder a llwydni",
  drainage: "Draeniau",
  electrical: "Trydan",
  glazing: "Gwydro",
  heating: "Gwresogi",
  "multi-trade": "Sawl crefft",
  plastering: "Plastro",
  plumbing: "Plymio",
  roofing: "Toeau",
  emergency: "Argyfwng",
  urgent: "Brys",
  routine: "Arferol",
  planned: "Wedi’i gynllunio",
};
