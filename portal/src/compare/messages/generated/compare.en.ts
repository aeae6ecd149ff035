// Made by `npm run messages` from compare.en.json. Do not edit.

export const en = {
  title: "Compare landlords",
  titleOf: (d: {names: string}): string => "Compare: " + d.names,
  description: "Put up to four social landlords side by side: repairs, safety, complaints and what tenants say.",
  lead: "Choose up to four landlords. The address of the result can be kept and sent to somebody else.",
  choose: (d: {at: string}): string => "Landlord " + d.at,
  hint: "Begin to type a name, and choose it from the list.",
  button: "Compare",
  unknown: (d: {name: string}): string => "There is no landlord called “" + d.name + "” here. Choose one from the list.",
  needsServer: "The result is put together by the server of this site. Where these pages are kept without one, look at each landlord’s own page.",
  result: "Side by side",
  figure: "Figure",
  likely: "Likely range",
  landlord: "Landlord",
  range: (d: {low: string; high: string}): string => d.low + " to " + d.high,
  noRange: "every case counted",
  none: "no figure",
  caveat: "Where likely ranges overlap, chance alone could explain the difference. Landlords differ in homes, place and tenants, and set their own time limits for repairs.",
  link: "Compare with other landlords",
  same: "Homes",
  homes: (d: {scope: string; period: string}): string => d.scope + ", " + d.period,
};
