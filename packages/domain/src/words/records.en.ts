import type {MovementVerdict} from '@doorstep/contract';

/** A figure as words: `82 of every 100` for shares, else an amount such as `15½ days`. */
type Tell = (figure: string) => string;

/** What a figure from records says, without its time and full stop. */
const STATEMENTS: Readonly<Record<string, Tell>> = {
  'repairs-right-first-time': (share) => `${share} repairs were fixed on the first visit`,
  'repairs-in-target': (share) => `${share} finished repairs were done by the promised time`,
  'repairs-days-to-complete': (amount) => `A repair took ${amount} on average`,
  'repairs-emergency-hours': (amount) => `It took ${amount} on average to make an emergency safe`,
  'repairs-appointments-kept': (share) => `${share} repair appointments were kept`,
  'repairs-inspections-passed': (share) => `${share} repairs that an inspector looked at passed`,
  'repairs-inspected': (share) => `${share} finished repairs were checked on site`,
  'repairs-repeat': (share) => `${share} repairs were reported again within 90 days`,
  'repairs-no-access': (share) => `${share} visits ended because nobody could get in`,
  'repairs-open': (amount) => `${amount} repairs were waiting for every 1,000 homes at the end`,
  'repairs-overdue': (amount) => `${amount} repairs were past their promised time for every 1,000 homes at the end`,
  'repairs-satisfaction': (share) => `${share} residents who answered were satisfied with their repair`,
  'cost-per-repair': (amount) => `A repair cost ${amount} on average`,
  'cost-per-home': (amount) => `Repairs cost ${amount} for each home`,
  'programme-on-time': (share) => `${share} homes due for planned work had it by the planned date`,
  'programme-budget': (amount) => `Planned work cost ${amount} of its budget`,
  'programme-forecast': (amount) => `The whole programme is expected to cost ${amount} of its budget`,
  'planned-share-of-spend': (amount) => `${amount} of the money spent on homes went on planned work`,
  'programme-defects': (amount) =>
    `${amount} faults on average were found in each home when planned work was handed over`,
  'safety-in-date': (share) => `${share} safety checks were in date`,
  'safety-overdue-actions': (amount) => `${amount} jobs that a safety check asked for were past their date`,
  'damp-open': (amount) => `${amount} damp and mould cases were open for every 1,000 homes at the end`,
  'damp-looked-at-in-time': (share) => `${share} damp and mould cases were looked at within the time the law sets`,
  'damp-made-safe-in-time': (share) => `${share} damp and mould cases were made safe within the time the law sets`,
  'damp-reopened': (share) => `${share} closed damp and mould cases were opened again`,
  'void-days': (amount) => `A home stood empty for ${amount} on average`,
};

/** What a base counts, after its number. */
const COUNTED: Readonly<Record<string, string>> = {
  'repairs-right-first-time': 'repairs',
  'repairs-in-target': 'finished repairs',
  'repairs-days-to-complete': 'finished repairs',
  'repairs-emergency-hours': 'emergency repairs',
  'repairs-appointments-kept': 'appointments',
  'repairs-inspections-passed': 'inspected repairs',
  'repairs-inspected': 'finished repairs',
  'repairs-repeat': 'finished repairs',
  'repairs-no-access': 'visits',
  'cost-per-repair': 'repairs',
  'programme-on-time': 'homes due for planned work',
  'programme-budget': 'homes',
  'programme-forecast': 'homes in the programme',
  'planned-share-of-spend': 'lines of the accounts',
  'programme-defects': 'homes handed over',
  'safety-in-date': 'safety checks',
  'safety-overdue-actions': 'safety checks',
  'damp-looked-at-in-time': 'damp and mould cases',
  'damp-made-safe-in-time': 'damp and mould cases',
  'damp-reopened': 'closed cases',
  'void-days': 'lettings',
};

/** Words for figures from a landlord's own records. */
export const records = {
  statement: (id: string, name: string, figure: string, when: string) => {
    const tell = STATEMENTS[id];
    return tell === undefined ? `${name}: ${figure}, ${when}.` : `${tell(figure)}, ${when}.`;
  },
  counted: (id: string) => COUNTED[id],
  sample: (base: string, low: string, high: string, isAsked: boolean) =>
    `${base} ${isAsked ? 'answered' : 'were looked at'}; the true figure is likely to be between ${low} and ${high}.`,
  days: (shown: string) => `${shown} ${shown === '1' ? 'day' : 'days'}`,
  hours: (shown: string) => `${shown} ${shown === '1' ? 'hour' : 'hours'}`,
  context: {
    days: (when: string) => `days on average, ${when}`,
    hours: (when: string) => `hours on average, ${when}`,
    pounds: (when: string) => `on average, ${when}`,
    count: (when: string) => `in ${when}`,
    homes: (when: string) => `for every 1,000 homes, ${when}`,
    answered: (when: string) => `of residents who answered, ${when}`,
    illustrative: (context: string) => `${context} (made up)`,
  },
  movement: {
    'no-real-change': 'No real change. It is within its usual ups and downs.',
    better: 'Better. This is more than its usual ups and downs.',
    worse: 'Worse. This is more than its usual ups and downs.',
    higher: 'Higher. This is more than its usual ups and downs.',
    lower: 'Lower. This is more than its usual ups and downs.',
  } satisfies Partial<Record<MovementVerdict, string>>,
  movementHidden: 'Whether it changed is not told, because some of its figures are hidden.',
  twoWays: (day: string) => `Counted in two ways, before and from ${day}.`,
  otherPeopleAsked: (period: string) =>
    `In ${period} the survey asked another mix of people than those who had repairs, so its answers stand alone.`,
  toldByMonth: 'Whether an average or a sum of money really changed is told month by month.',
  tooFewMonths: (least: string) => `Too few months to tell. It takes ${least} counted in the same way.`,
  partial: (known: string, all: string) => `The records say enough for ${known} of ${all}; the others are left out.`,
  wholeLandlord: 'All homes',
  notRecorded: 'Not recorded',
  other: 'Others, too few to show alone',
  target: {unknown: 'Not recorded'},
  headline: (share: string) => `${share} residents were satisfied with their repair`,
  headlineUnknown: 'How our repairs are going',
  summary: (name: string, day: string) => `${name}: repairs, safety and money, from its own records up to ${day}.`,
  faulty: (share: string, title: string) => `${share}% of the records behind it cannot be right: ${title}.`,
  actions: (actions: number, unanswered: number, day: string) =>
    `${actions === 1 ? '1 action' : `${actions} actions`}, judged by records up to ${day}. ${
      unanswered === 0
        ? 'No signal is left without an answer.'
        : `${unanswered === 1 ? '1 signal has' : `${unanswered} signals have`} no answer yet.`
    }`,
  passport: {
    upTo: 'Records up to',
    files: 'Files read',
    filesValue: (files: string, rows: string, refused: string) =>
      `${files} files with ${rows} rows; ${refused} rows were refused`,
    checked: 'Checked on site',
    checkedValue: (sampled: string, all: string, agreed: string) =>
      `${sampled} of ${all} were looked at in the last 12 months; the record was right at ${agreed}`,
    quality: 'Records that cannot be right',
    qualityNone: 'None found',
    qualityValue: (rows: string, of: string, share: string) => `${rows} of ${of} (${share})`,
    owner: 'Who answers for it',
    targetSet: 'Who set the target, and why',
    version: 'Definition',
    versionValue: (version: string, from: string) => `Version ${version}, in force since ${from}`,
    final: 'When a month is final',
    finalValue: (days: string) => `${days} days after it ends`,
    small: 'Small numbers',
    smallValue: (base: string, count: string) =>
      `A figure on fewer than ${base}, or a count under ${count}, is not shown, so that nobody can be picked out`,
  },
};
