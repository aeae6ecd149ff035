/** What is said of witnesses, the survey funnel, the backlog and value for money. */
export const insights = {
  programme: {
    method:
      'A home counts as done on time when its work was finished by the day that was planned for it. Behind: fewer than 9 of 10 homes on time. Over or under: more than 2% away from the budget.',
    finished: (name: string, finished: string, homes: string) => `${name}: ${finished} of ${homes} homes are done.`,
    noneDue: 'None was due yet.',
    onTime: (onTime: string, due: string) => `Of the ${due} that were due, ${onTime} were done by their planned day.`,
    noMoney: 'The records do not say what all of it costs.',
    money: {
      'as-planned': (forecast: string, budget: string) => `It costs ${forecast}, about as planned (${budget}).`,
      over: (forecast: string, budget: string) => `It costs ${forecast}, more than planned (${budget}).`,
      under: (forecast: string, budget: string) => `It costs ${forecast}, less than planned (${budget}).`,
      behind: () => '',
      'not-known': () => 'The records do not say what all of it costs.',
    },
  },
  witnesses: {
    method:
      'The contractor’s record says whether a repair was finished by the promised time. An inspector on site says whether it passed. The resident says whether it is fixed. All three speak of repairs finished in the same 12 months. An inspector or resident agrees with the record when they, too, say that the work is done.',
    tooFew: 'Too few of these repairs were checked on site or answered about, so nobody can bear the records out yet.',
    agree: 'Those who looked bear the records out.',
    disagree: 'The records say more than those who looked.',
    record: (share: string) => `The records say that ${share} were finished on time.`,
    inspector: (share: string, checked: string) => `Inspectors passed ${share} of the ${checked} they looked at.`,
    resident: (share: string, answered: string) => `Of ${answered} residents who answered, ${share} say it is fixed.`,
    hidden: 'Some figures are hidden, because too few people are behind them.',
  },
  funnel: {
    method:
      'We count the repairs finished in a quarter, the people drawn for the survey who could be asked, those who were asked, and those who answered. We compare where the repairs were done with where the people asked live.',
    none: 'Nobody was asked about their repair yet.',
    fair: 'The people asked live where the repairs were done.',
    tooFew: 'Too few people were asked to tell whether they live where the repairs were done.',
    alarm: (over: string, under: string) =>
      `The survey asked the wrong mix of people. Too many were asked in ${over}${under === '' ? '' : `, too few in ${under}`}. Do not trust the score of this quarter.`,
    steps: (quarter: string, done: string, asked: string, answered: string) =>
      `${quarter}: of ${done} repairs finished, ${asked} people were asked and ${answered} answered.`,
    and: (names: readonly string[]) =>
      names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
  },
  backlog: {
    none: 'There are no records of repairs yet.',
    now: (day: string, open: string, overdue: string) =>
      `On ${day}, ${open} repairs were open, and ${overdue} of them were past the promised day.`,
    open: (day: string, open: string) => `On ${day}, ${open} repairs were open.`,
    hidden: 'Too few repairs are open to say how many without telling about single homes.',
    old: (count: string) => `${count} have waited for more than a year.`,
    inTarget: (share: string, month: string) =>
      `Of the repairs finished in ${month}, ${share} were on time. Open repairs are not in that figure.`,
  },
  value: {
    method:
      'Cost is always shown with what it bought. A year is compared with the year before; a contractor or an area with the rest of the landlord. Cheap is not good and dear is not bad: read both. There is no score.',
    missing: 'One of the two figures is not there, so nothing can be said.',
    cost: {
      less: 'It cost less',
      'about-the-same': 'It cost about the same',
      more: 'It cost more',
      'cannot-tell': 'What it cost cannot be compared',
    },
    outcome: {
      better: 'is better',
      'about-the-same': 'is about the same',
      worse: 'is worse',
      'cannot-tell': 'cannot be compared',
    },
    sentence: (cost: string, shown: string, name: string, outcome: string, result: string) =>
      `${cost} (${shown}), and “${name}” ${outcome} (${result}).`,
    thanYear: 'Compared with the year before:',
    thanRest: 'Compared with the rest:',
    alone: (shown: string, name: string, result: string) => `It cost ${shown}; “${name}” is ${result}.`,
    none: 'There is no full year with both figures yet.',
  },
};
