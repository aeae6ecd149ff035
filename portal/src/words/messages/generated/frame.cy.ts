// Made by `npm run messages` from frame.cy.json. Do not edit.

export const cy: typeof import('./frame.en.ts').en = {
  site: "Doorstep",
  siteLine: "Sut mae fy landlord yn gwneud?",
  skip: "Neidio i’r brif ran",
  main: "Prif",
  path: "Ble rydych chi",
  footer: "Am y wefan hon",
  findLandlord: "Dod o hyd i landlord",
  credit: (d: {publisher: string; licence: string}): string => "Ffigurau: " + d.publisher + ", a ddefnyddir o dan y " + d.licence + ".",
  madeUp: "Dychmygol.",
  independent: "Nid landlord na’r rheoleiddiwr sy’n rhedeg Doorstep.",
  otherLanguage: "English",
};
