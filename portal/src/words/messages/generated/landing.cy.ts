// Made by `npm run messages` from landing.cy.json. Do not edit.

export const cy: typeof import('./landing.en.ts').en = {
  title: "Sut mae fy landlord yn gwneud?",
  description: (d: {count: string}): string => "Atgyweiriadau, diogelwch, cwynion a’r hyn y mae tenantiaid yn ei ddweud: ffigurau’r rheoleiddiwr ar gyfer " + d.count + " o landlordiaid cymdeithasol yn Lloegr, mewn geiriau plaen.",
  lead: (d: {count: string}): string => "Bob blwyddyn mae landlordiaid cymdeithasol mwyaf Lloegr yn holi eu tenantiaid, yn cyfrif eu hatgyweiriadau a’u gwiriadau, ac yn anfon y canlyniadau at y rheoleiddiwr. Dyma nhw mewn geiriau plaen, ar gyfer " + d.count + " o landlordiaid.",
  search: "Enw eich landlord",
  searchHint: "Mae rhan o’r enw yn ddigon: Leeds, Peabody, Anchor.",
  searchOptions: "Landlordiaid a gafwyd",
  found: {
    none: "Ni chafwyd landlord. Rhowch gynnig ar ran fyrrach o’r enw, neu edrychwch yn y rhestr isod.",
    one: "Cafwyd 1 landlord.",
    many: "Landlordiaid a gafwyd: [count].",
    first: "Landlordiaid a gafwyd: [count]. Dangosir y [shown] cyntaf.",
  },
  formerly: "a elwir hefyd yn [name]",
  exampleTitle: "tenantiaid yn fodlon ar eu landlord",
  exampleNote: (d: {count: string; period: string}): string => "Y landlord canol o " + d.count + " yn Lloegr, " + d.period + ": mae hanner yn gwneud yn well, hanner yn waeth.",
  nationalTitle: (d: {period: string}): string => "Y landlord canol yn Lloegr, " + d.period,
  nationalNote: "Rhowch bob landlord mewn trefn a sefyll yn y canol. Dyma’r ffigurau y byddech yn eu gweld yno.",
  nationalOf: (d: {count: string}): string => "canol " + d.count + " o landlordiaid",
  list: (d: {count: string}): string => "Pob un o’r " + d.count + " o landlordiaid, A i Y",
  listNote: "Mae landlordiaid cymdeithasol â 1,000 o gartrefi neu fwy yn adrodd i’r rheoleiddiwr bob blwyddyn.",
  madeUp: "dychmygol, i ddangos yr hyn y gall cofnodion landlord ei hun ddod i fod",
  letters: "Mynd i lythyren",
  toTop: "Yn ôl i’r brig",
};
