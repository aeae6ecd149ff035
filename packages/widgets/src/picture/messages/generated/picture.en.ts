// Made by `npm run messages` from picture.en.json. Do not edit.

export const en = {
  numbers: "The numbers",
  download: "Download (CSV)",
  likely: (d: {low: string; high: string}): string => "likely " + d.low + " to " + d.high,
  of: (d: {part: string; whole: string}): string => d.part + " of " + d.whole,
  whisker: "Likely range of the true figure",
  hint: "Touch a mark, or use the arrow keys, to read each one.",
};
