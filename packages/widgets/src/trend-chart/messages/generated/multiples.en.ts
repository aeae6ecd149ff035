// Made by `npm run messages` from multiples.en.json. Do not edit.

export const en = {
  hint: "Left and right read each chart, up and down change between charts. Or touch a point.",
  title: "The numbers of all of them",
  latest: (d: {figure: string; when: string}): string => d.figure + ", " + d.when + ".",
  at: (d: {name: string; said: string}): string => d.name + ". " + d.said,
  withBase: (d: {figure: string; base: string}): string => d.figure + " of " + d.base,
  sameScale: "All are drawn to the same scale.",
};
