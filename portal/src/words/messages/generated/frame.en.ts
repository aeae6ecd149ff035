// Made by `npm run messages` from frame.en.json. Do not edit.

export const en = {
  site: "Doorstep",
  siteLine: "How is my landlord doing?",
  skip: "Skip to the main part",
  main: "Main",
  path: "Where you are",
  footer: "About this site",
  findLandlord: "Find a landlord",
  credit: (d: {publisher: string; licence: string}): string => "Figures: " + d.publisher + ", used under the " + d.licence + ".",
  madeUp: "Made up.",
  independent: "Doorstep is not run by a landlord or by the regulator.",
  otherLanguage: "Cymraeg",
};
