// Made by `npm run messages` from about.en.json. Do not edit.

export const en = {
  title: "About the figures",
  description: "Where the figures come from, how Doorstep works them out, and what its words and signs mean.",
  lead: "Every figure here was published by the Regulator of Social Housing. Doorstep puts them into plain words and says which differences are real.",
  source: "Where they come from",
  sourceText: (d: {publisher: string}): string => "The " + d.publisher + " sets 22 Tenant Satisfaction Measures for England. Landlords ask their tenants twelve questions, with wording fixed by the regulator, and count repairs, safety checks, complaints and anti-social behaviour in their own records.\nLandlords with 1,000 homes or more send the results in each year. The regulator publishes them, and leaves out those that did not meet its rules. The year runs from 1 April to 31 March.\nIf a figure here ever differs from the regulator’s own file, the regulator’s file is right.",
  files: "File read",
  fingerprint: "Fingerprint (SHA-256)",
  working: "How they are worked out",
  workingText: "A share of tenants is those who answered “very” or “fairly” satisfied out of all who gave one of the five answers. “Not applicable” and “don’t know” are not counted.\nThe likely range of a survey figure is a 95% Wilson interval. A full count of records has no such range.\nA change from one year to the next is called better or worse only when a test of two shares finds it larger than chance would explain (p below 0.05). Otherwise it says “no real change”.\nTwo landlords are “about the same” when their likely ranges overlap. The middle and the quarters of a group count every landlord of it that has a figure.\nThere is no overall score and no league table: one number cannot say how a landlord treats its tenants.",
  signs: "What the signs mean",
  signsNote: "Colour is used only when something really changed. There is always a shape and a word as well.",
  signsText: {
    better: "A real change in the direction tenants would want.",
    worse: "A real change in the other direction.",
    higher: "A real rise, where neither direction is better by itself.",
    lower: "A real fall, where neither direction is better by itself.",
    "no-real-change": "Any difference is small enough to be chance.",
    "too-few": "Fewer than 50 people answered, so a change cannot be told.",
    "cannot-compare": "The two years were not counted in the same way.",
    "no-earlier": "There is no figure for the year before.",
  },
  words: "Words used here",
  glossary: {
    t1: {
      term: "Rented homes",
      text: "Homes let at low cost rents. The regulator calls them low cost rental accommodation (LCRA).",
    },
    t2: {
      term: "Shared owners",
      text: "People who bought part of their home: low cost home ownership (LCHO). Their answers are counted apart.",
    },
    t3: {
      term: "Similar landlords",
      text: "Landlords like this one in kind, size and share of supported housing. Where too few are alike in all of these, the group is wider and its name says so.",
    },
    t4: {
      term: "Middle",
      text: "The median: half of the landlords have a higher figure and half a lower one.",
    },
    t5: {
      term: "Lower and upper quarter",
      text: "A quarter of the landlords are below the lower mark, and a quarter above the upper one.",
    },
    t6: {
      term: "Decent Homes Standard",
      text: "The government’s standard for a home in reasonable repair and free of serious hazards.",
    },
    t7: {
      term: "Stage 1 and stage 2",
      text: "A complaint starts at stage 1. A tenant who is not content with the answer can take it to stage 2.",
    },
  },
  care: "Read with care",
  careText: "Landlords set their own time limits for repairs, so their figures for repairs on time do not compare well.\nMore complaints can mean that it is easier to complain. Neither more nor fewer is better by itself.\nHow tenants were asked (by telephone, online, face to face, by post) can change what they say.\nA figure that is missing is never shown as 0. The page says why it is not there.",
  data: "Use the figures yourself",
  dataText: (d: {licence: string}): string => "Everything is open under the " + d.licence + ". Each figure has a CSV file on its page. Programs can read the same as JSON.",
  dataLinks: {
    list: "Every landlord (JSON)",
    openapi: "Description of the data (OpenAPI)",
    manifest: "Every file of this release, with fingerprints (JSON)",
  },
  notFound: {
    title: "There is no page here",
    description: "This address leads nowhere.",
    text: "The address may be mistyped, or the landlord may have a new name.\nFind your landlord by name instead.",
    link: "Find a landlord",
  },
};
