// Made by `npm run messages` from witnesses.en.json. Do not edit.

export const en = {
  title: "Records, inspectors and residents",
  nothing: "There are no figures yet.",
  finished: (d: {period: string}): string => "Of repairs finished " + d.period + ".",
  who: {
    record: "Record",
    inspector: "Inspector",
    resident: "Resident",
  },
  marks: {
    record: "The record: finished on time",
    inspector: "Inspector on site: passed",
    resident: "Resident: it is fixed",
  },
  said: {
    record: (d: {said: string; asked: string}): string => d.said + " of " + d.asked + " finished on time.",
    inspector: (d: {said: string; asked: string}): string => d.said + " of the " + d.asked + " looked at passed.",
    resident: (d: {said: string; asked: string}): string => d.said + " of the " + d.asked + " who answered say it is fixed.",
  },
  pairs: {
    "record-inspector": "Record and inspector agree",
    "record-resident": "Record and resident agree",
    "inspector-resident": "Inspector and resident agree",
  },
  verdict: "In words",
  verdicts: {
    agree: "Borne out",
    disagree: "Records say more",
    "too-few": "Too few to tell",
  },
  group: "Who did the work",
  tooFew: "Not shown",
};
