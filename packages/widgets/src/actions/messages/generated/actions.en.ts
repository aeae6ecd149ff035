// Made by `npm run messages` from actions.en.json. Do not edit.

export const en = {
  title: "What we are doing",
  card: "You said, we did, did it work?",
  said: "You said",
  seen: "Our figures showed",
  did: "We did",
  worked: "Did it work?",
  started: (d: {begun: string; due: string}): string => "Started " + d.begun + ". To be done by " + d.due + ".",
  owner: (d: {role: string}): string => "Owner: " + d.role + ".",
  expected: (d: {what: string}): string => "What we expect: " + d.what,
  checked: (d: {day: string}): string => "Checked " + d.day + ". We check again each time we publish.",
  nextCheck: (d: {day: string}): string => "Next check " + d.day + ".",
  none: "No action is written down yet.",
  noneHere: "No action is written down for this measure yet.",
  unanswered: "What nobody answers yet",
};
