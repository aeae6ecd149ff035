// Made by `npm run messages` from credits.cy.json. Do not edit.

export const cy: typeof import('./credits.en.ts').en = {
  noFigure: (d: {reason: string}): string => "Nid oes ffigur ar gyfer y mis hwn, felly dim swm. " + d.reason,
  notFinal: "Mae cofnodion y mis hwn yn dal i ddod i mewn, felly nid oes swm eto.",
  wholeLandlord: "Ffigur y landlord cyfan yw hwn; nid yw’n cael ei gadw fesul contractwr.",
  closed: "Mae’r giât ar gau: ni thelir dim am y mis hwn.",
  open: "Mae’r giât ar agor.",
  noPayment: "Cyfran o daliad y mis yw’r swm, ac nid yw’r taliad yn hysbys.",
  outdone: "Wedi’i gyrraedd, ond band arall o’r un mesur sy’n cyfrif.",
  notMet: "Heb ei gyrraedd: nid oes dim yn ddyledus.",
  pays: (d: {amount: string}): string => "Telir " + d.amount + ".",
  takes: (d: {amount: string}): string => "Cymerir " + d.amount + ".",
  points: (d: {points: string}): string => d.points + " o bwyntiau.",
  cut: (d: {sum: string; cap: string}): string => "Torrir " + d.sum + " i " + d.cap + ", sef y mwyaf mewn mis.",
};
