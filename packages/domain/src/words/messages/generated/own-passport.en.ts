// Made by `npm run messages` from own-passport.en.json. Do not edit.

export const en = {
  upTo: "Records up to",
  files: "Files read",
  filesValue: (d: {files: string; rows: string; refused: string}): string => d.files + " files with " + d.rows + " rows; " + d.refused + " rows were refused",
  checked: "Checked on site",
  checkedValue: (d: {sampled: string; all: string; agreed: string}): string => d.sampled + " of " + d.all + " were looked at in the last 12 months; the record was right at " + d.agreed,
  quality: "Records that cannot be right",
  qualityNone: "None found",
  qualityValue: (d: {rows: string; all: string; share: string}): string => d.rows + " of " + d.all + " (" + d.share + ")",
  targetSet: "Who set the target, and why",
  version: "Definition",
  versionValue: (d: {version: string; from: string}): string => "Version " + d.version + ", in force since " + d.from,
  final: "When a month is final",
  finalValue: (d: {days: string}): string => d.days + " days after it ends",
  small: "Small numbers",
  smallValue: (d: {base: string; count: string}): string => "A figure on fewer than " + d.base + ", or a count under " + d.count + ", is not shown, so that nobody can be picked out",
};
