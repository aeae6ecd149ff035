// Made by `npm run messages` from passport.cy.json. Do not edit.

export const cy: typeof import('./passport.en.ts').en = {
  about: "Sut rydym yn gwybod hyn",
  title: "O ble mae’r rhif hwn yn dod",
  source: "Ffynhonnell",
  from: (d: {publisher: string; name: string}): string => d.publisher + ": " + d.name,
  licence: "Trwydded",
  release: "Datganiad",
  published: (d: {day: string}): string => "cyhoeddwyd " + d.day,
  noFacts: "Nid yw’r landlord wedi dweud sut mae hyn yn cael ei gyfrif.",
};
