// Made by `npm run messages` from quality.cy.json. Do not edit.

export const cy: typeof import('./quality.en.ts').en = {
  "day-and-month-swapped": "mae’r diwrnod a’r mis wedi’u cyfnewid, mae’n debyg",
  "completed-before-reported": "wedi’i gwblhau cyn i neb roi gwybod amdano",
  "date-in-the-future": "wedi’i adrodd neu ei gwblhau yn y dyfodol",
  "completed-without-outcome": "mae dyddiad cwblhau ond dim canlyniad",
  "outcome-without-completion": "dywedir ei fod wedi’i gwblhau ond nid oes dyddiad cwblhau",
  "target-not-of-priority": "nid y dyddiad adrodd ac amser y flaenoriaeth gyda’i gilydd yw’r targed",
  "cost-negative-or-absurd": "yn costio llai na dim neu fwy na £50,000",
  "missing-answer-as-zero": "ysgrifennwyd ateb coll am fodlonrwydd fel 0",
  "completed-job-reopened": "roedd wedi’i gwblhau mewn mewnforiad cynharach ac mae ar agor eto",
  "area-unknown": "mewn ardal nad oes cartref ynddi",
  "contractor-unknown": "wedi’i wneud gan gontractwr heb gontract",
  "duplicate-same": "mewn ffeil ddwywaith gyda’r un geiriau; cyfrifwyd unwaith",
  "duplicate-conflict": "mewn ffeil ddwywaith gyda geiriau gwahanol; ni chadwyd yr un diweddarach",
};
