// Made by `npm run messages` from intervals.en.json. Do not edit.

export const en = {
  keyWhisker: "Likely range of the true figure",
};
