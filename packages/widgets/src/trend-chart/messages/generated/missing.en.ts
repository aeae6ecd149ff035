// Made by `npm run messages` from missing.en.json. Do not edit.

export const en = {
  missing: {
    suppressed: "Too few people are behind it to show it safely.",
    "not-collected": "The landlord left it blank.",
    "not-due": "The landlord did not have to report it.",
    withdrawn: "It was withdrawn.",
    excluded: "The regulator left it out of its figures.",
    undefined: "There was nothing to count.",
  },
  missingOther: "No reason was given.",
};
