// Made by `npm run messages` from witnesses.cy.json. Do not edit.

export const cy: typeof import('./witnesses.en.ts').en = {
  title: "Cofnodion, arolygwyr a phreswylwyr",
  nothing: "Nid oes ffigurau eto.",
  finished: (d: {period: string}): string => "O’r atgyweiriadau a orffennwyd: " + d.period + ".",
  who: {
    record: "Cofnod",
    inspector: "Arolygydd",
    resident: "Preswylydd",
  },
  marks: {
    record: "Y cofnod: gorffennwyd ar amser",
    inspector: "Arolygydd ar y safle: wedi pasio",
    resident: "Preswylydd: mae wedi’i drwsio",
  },
  said: {
    record: (d: {said: string; asked: string}): string => "Gorffennwyd " + d.said + " o " + d.asked + " ar amser.",
    inspector: (d: {said: string; asked: string}): string => "Pasiodd " + d.said + " o’r " + d.asked + " yr edrychwyd arnynt.",
    resident: (d: {said: string; asked: string}): string => "Mae " + d.said + " o’r " + d.asked + " a atebodd yn dweud ei fod wedi’i drwsio.",
  },
  pairs: {
    "record-inspector": "Y cofnod a’r arolygydd yn cytuno",
    "record-resident": "Y cofnod a’r preswylydd yn cytuno",
    "inspector-resident": "Yr arolygydd a’r preswylydd yn cytuno",
  },
  verdict: "Mewn geiriau",
  verdicts: {
    agree: "Yn cael ei ategu",
    disagree: "Y cofnodion yn dweud mwy",
    "too-few": "Rhy ychydig i ddweud",
  },
  group: "Pwy wnaeth y gwaith",
  tooFew: "Heb ei ddangos",
};
