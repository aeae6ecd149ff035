// Made by `npm run messages` from insights.en.json. Do not edit.

export const en = {
  programme: {
    method: "A home counts as done on time when its work was finished by the day that was planned for it. Behind: fewer than 9 of 10 homes on time. Over or under: more than 2% away from the budget.",
    finished: (d: {name: string; finished: string; homes: string}): string => d.name + ": " + d.finished + " of " + d.homes + " homes are done.",
    noneDue: "None was due yet.",
    onTime: (d: {due: string; onTime: string}): string => "Of the " + d.due + " that were due, " + d.onTime + " were done by their planned day.",
    noMoney: "The records do not say what all of it costs.",
    money: {
      "as-planned": (d: {forecast: string; budget: string}): string => "It costs " + d.forecast + ", about as planned (" + d.budget + ").",
      over: (d: {forecast: string; budget: string}): string => "It costs " + d.forecast + ", more than planned (" + d.budget + ").",
      under: (d: {forecast: string; budget: string}): string => "It costs " + d.forecast + ", less than planned (" + d.budget + ").",
    },
  },
  witnesses: {
    method: "The contractor’s record says whether a repair was finished by the promised time. An inspector on site says whether it passed. The resident says whether it is fixed. All three speak of repairs finished in the same 12 months. An inspector or resident agrees with the record when they, too, say that the work is done.",
    "too-few": "Too few of these repairs were checked on site or answered about, so nobody can bear the records out yet.",
    agree: "Those who looked bear the records out.",
    disagree: "The records say more than those who looked.",
    record: (d: {share: string}): string => "The records say that " + d.share + " were finished on time.",
    inspector: (d: {share: string; checked: string}): string => "Inspectors passed " + d.share + " of the " + d.checked + " they looked at.",
    resident: (d: {answered: string; share: string}): string => "Of " + d.answered + " residents who answered, " + d.share + " say it is fixed.",
  },
  funnel: {
    method: "We count the repairs finished in a quarter, the people drawn for the survey who could be asked, those who were asked, and those who answered. We compare where the repairs were done with where the people asked live.",
    none: "Nobody was asked about their repair yet.",
    fair: "The people asked live where the repairs were done.",
    "too-few": "Too few people were asked to tell whether they live where the repairs were done.",
    alarm: (d: {over: string}): string => "The survey asked the wrong mix of people. Too many were asked in " + d.over + ". Do not trust the score of this quarter.",
    alarmBoth: (d: {over: string; under: string}): string => "The survey asked the wrong mix of people. Too many were asked in " + d.over + ", too few in " + d.under + ". Do not trust the score of this quarter.",
    steps: (d: {quarter: string; done: string; asked: string; answered: string}): string => d.quarter + ": of " + d.done + " repairs finished, " + d.asked + " people were asked and " + d.answered + " answered.",
  },
  backlog: {
    none: "There are no records of repairs yet.",
    now: (d: {day: string; open: string; overdue: string}): string => "On " + d.day + ", " + d.open + " repairs were open, and " + d.overdue + " of them were past the promised day.",
    open: (d: {day: string; open: string}): string => "On " + d.day + ", " + d.open + " repairs were open.",
    hidden: "Too few repairs are open to say how many without telling about single homes.",
    old: (d: {count: string}): string => d.count + " have waited for more than a year.",
    inTarget: (d: {month: string; share: string}): string => "Of the repairs finished in " + d.month + ", " + d.share + " were on time. Open repairs are not in that figure.",
  },
  value: {
    method: "Cost is always shown with what it bought. A year is compared with the year before; a contractor or an area with the rest of the landlord. Cheap is not good and dear is not bad: read both. There is no score.",
    missing: "One of the two figures is not there, so nothing can be said.",
    year: (d: {cost: string; outcome: string}): string => "Compared with the year before: " + d.cost + ", and " + d.outcome + ".",
    rest: (d: {cost: string; outcome: string}): string => "Compared with the rest: " + d.cost + ", and " + d.outcome + ".",
    cost: {
      less: (d: {shown: string}): string => "it cost less (" + d.shown + ")",
      "about-the-same": (d: {shown: string}): string => "it cost about the same (" + d.shown + ")",
      more: (d: {shown: string}): string => "it cost more (" + d.shown + ")",
      "cannot-tell": (d: {shown: string}): string => "what it cost cannot be compared (" + d.shown + ")",
    },
    outcome: {
      better: (d: {name: string; result: string}): string => "“" + d.name + "” is better (" + d.result + ")",
      "about-the-same": (d: {name: string; result: string}): string => "“" + d.name + "” is about the same (" + d.result + ")",
      worse: (d: {name: string; result: string}): string => "“" + d.name + "” is worse (" + d.result + ")",
      "cannot-tell": (d: {name: string; result: string}): string => "“" + d.name + "” cannot be compared (" + d.result + ")",
    },
    alone: (d: {shown: string; name: string; result: string}): string => "It cost " + d.shown + "; “" + d.name + "” is " + d.result + ".",
    none: "There is no full year with both figures yet.",
  },
};
