/** What is said of a month of a contract. */
export const credits = {
  noFigure: 'There is no figure for this month, so no amount.',
  notFinal: 'The records of this month still come in, so there is no amount yet.',
  wholeLandlord: 'The figure is of the whole landlord; it is not kept by contractor.',
  closed: 'The gate is closed: nothing is paid for this month.',
  open: 'The gate is open.',
  noPayment: 'The amount is a share of the month’s payment, which is not known.',
  outdone: 'Met, but another band of the same measure counts.',
  notMet: 'Not met: nothing is due.',
  pays: (amount: string) => `${amount} is paid.`,
  takes: (amount: string) => `${amount} is taken.`,
  points: (points: number) => `${points} points.`,
  cut: (sum: string, cap: string) => `${sum} is cut to ${cap}, the most in a month.`,
};
