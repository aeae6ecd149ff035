// Made by `npm run messages` from actions.cy.json. Do not edit.

export const cy: typeof import('./actions.en.ts').en = {
  title: "Beth rydym ni’n ei wneud",
  card: "Dywedoch chi, gwnaethom ni, a weithiodd?",
  said: "Dywedoch chi",
  seen: "Dangosodd ein ffigurau",
  did: "Gwnaethom ni",
  worked: "A weithiodd?",
  started: (d: {begun: string; due: string}): string => "Dechreuwyd " + d.begun + ". I’w orffen erbyn " + d.due + ".",
  owner: (d: {role: string}): string => "Yn gyfrifol: " + d.role + ".",
  expected: (d: {what: string}): string => "Beth rydym ni’n ei ddisgwyl: " + d.what,
  checked: (d: {day: string}): string => "Gwiriwyd " + d.day + ". Rydym yn gwirio eto bob tro y byddwn yn cyhoeddi.",
  nextCheck: (d: {day: string}): string => "Gwiriad nesaf " + d.day + ".",
  none: "Nid oes cam gweithredu wedi’i nodi eto.",
  noneHere: "Nid oes cam gweithredu wedi’i nodi ar gyfer y mesur hwn eto.",
  unanswered: "Beth nad oes neb yn ei ateb eto",
};
