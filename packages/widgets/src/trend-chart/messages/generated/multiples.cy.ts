// Made by `npm run messages` from multiples.cy.json. Do not edit.

export const cy: typeof import('./multiples.en.ts').en = {
  hint: "Mae’r saethau chwith a de yn darllen pob siart, ac i fyny ac i lawr yn newid siart. Neu cyffyrddwch â phwynt.",
  title: "Rhifau pob un ohonynt",
  latest: (d: {figure: string; when: string}): string => d.figure + ", " + d.when + ".",
  at: (d: {name: string; said: string}): string => d.name + ". " + d.said,
  withBase: (d: {figure: string; base: string}): string => d.figure + " o " + d.base,
  sameScale: "Mae pob un ar yr un raddfa.",
};
