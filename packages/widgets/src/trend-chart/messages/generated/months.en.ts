// Made by `npm run messages` from months.en.json. Do not edit.

export const en = {
  months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
};
