// Made by `npm run messages` from passport.en.json. Do not edit.

export const en = {
  about: "How we know this",
  title: "Where this number comes from",
  source: "Source",
  from: (d: {publisher: string; name: string}): string => d.publisher + ": " + d.name,
  licence: "Licence",
  release: "Release",
  published: (d: {day: string}): string => "published " + d.day,
  noFacts: "The landlord has not said how this is counted.",
};
