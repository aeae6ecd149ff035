// Made by `npm run messages` from survey-funnel.cy.json. Do not edit.

export const cy: typeof import('./survey-funnel.en.ts').en = {
  title: "Pwy gafodd eu holi am eu hatgyweiriad",
  quarter: "Chwarter",
  where: "Ble, neu sut y gofynnwyd",
  steps: {
    done: "Atgyweiriadau a orffennwyd",
    reachable: "Gellid gofyn",
    asked: "Gofynnwyd",
    answered: "Atebwyd",
  },
  rate: "Atebwyd, o’r rhai y gofynnwyd iddynt",
  ofAsked: (d: {share: string}): string => d.share + " o’r rhai y gofynnwyd iddynt.",
  told: (d: {period: string; steps: string}): string => d.period + ": " + d.steps + ".",
  count: {
    done: (d: {count: string}): string => d.count + " o atgyweiriadau wedi’u gorffen",
    reachable: (d: {count: string}): string => "gellid gofyn i " + d.count + " o bobl",
    asked: (d: {count: string}): string => "gofynnwyd i " + d.count + " o bobl",
    answered: (d: {count: string}): string => "atebodd " + d.count,
  },
  areas: "Ble gwnaed atgyweiriadau, a ble gofynnwyd i bobl",
  over: "gofynnwyd i ormod",
  under: "gofynnwyd i rhy ychydig",
  shareDone: "Cyfran o’r holl atgyweiriadau",
  shareAsked: "Cyfran o bawb y gofynnwyd iddynt",
  ofRepairs: (d: {share: string}): string => d.share + " o’r atgyweiriadau",
  ofThoseAsked: (d: {share: string}): string => d.share + " o’r rhai y gofynnwyd iddynt",
  oneScale: "Atgyweiriadau, a phobl: mae pob bar ar yr un raddfa",
  inWords: "Mewn geiriau",
  hidden: "Heb ei ddangos",
  notFinal: (d: {period: string}): string => d.period + " (ddim yn derfynol)",
};
