// Made by `npm run messages` from credits.en.json. Do not edit.

export const en = {
  noFigure: (d: {reason: string}): string => "There is no figure for this month, so no amount. " + d.reason,
  notFinal: "The records of this month still come in, so there is no amount yet.",
  wholeLandlord: "The figure is of the whole landlord; it is not kept by contractor.",
  closed: "The gate is closed: nothing is paid for this month.",
  open: "The gate is open.",
  noPayment: "The amount is a share of the month’s payment, which is not known.",
  outdone: "Met, but another band of the same measure counts.",
  notMet: "Not met: nothing is due.",
  pays: (d: {amount: string}): string => d.amount + " is paid.",
  takes: (d: {amount: string}): string => d.amount + " is taken.",
  points: (d: {points: string}): string => d.points + " points.",
  cut: (d: {sum: string; cap: string}): string => d.sum + " is cut to " + d.cap + ", the most in a month.",
};
