import type {Plugin} from 'vite';

/** Parts of documents that no widget reads, but for the comparison and the forms; a test looks for their names in the widgets. */
export const UNREAD: readonly string[] = [
  ...['earlierNames', 'aliases', 'sizeBand', 'supported', 'website', 'notIncluded'],
  ...['fairly', 'fairlyDis', 'veryDis', 'notApplicable'],
  ...[
    'effectiveFrom',
    'meaning',
    'timing',
    'nature',
    'exclusions',
    'sha256',
    'headline',
    'rank',
    'theme',
    'setBy',
    'question',
  ],
];

/** A shape without these; lines stay where they are, for they are named by their number. */
export function withoutUnread(shape: string): string {
  const isRead = (field: string) => !UNREAD.includes(/^\w*/.exec(field)?.[0] ?? '');
  const lines = shape.split('\n').map((line) => line.split(' ').filter(isRead).join(' '));
  // What no line that is left names is not read either.
  const isNamed = (at: number) => lines.some((line) => new RegExp(`:${at}(?: |$)`).test(line));
  return lines.map((line, at) => (at === lines.length - 1 || isNamed(at) ? line : '')).join('\n');
}

/** What is read of an object, by field; `true` for all of a field. */
export interface ReadTree {
  readonly [field: string]: true | ReadTree;
}

const TEXT: ReadTree = {en: true, cy: true};
const PERIOD: ReadTree = {start: true, end: true, kind: true};

/** Only a tile reads the overview, and this is what it reads; a test looks over its shoulder. */
export const OVERVIEW_READ: ReadTree = {
  items: {
    ...{id: true, basis: true, unit: true, decimals: true, polarity: true},
    ...{name: TEXT, context: TEXT, sentence: TEXT},
    scope: {id: true},
    latest: {period: PERIOD, value: true, base: true, interval: {low: true, high: true}, status: true, note: TEXT},
    previous: {value: true},
    movement: {verdict: true, sentence: TEXT},
    target: {value: true},
    benchmark: {lowerQuartile: true, upperQuartile: true},
    sparkline: {period: PERIOD, value: true},
  },
};

/** What chart, table, comparison and passport read of a measure document, watched the same way. */
export const MEASURE_READ: ReadTree = {
  release: {id: true, published: true},
  landlord: {id: true, illustrative: TEXT},
  measure: {id: true, name: TEXT, basis: true, unit: true, decimals: true, polarity: true},
  series: {
    scope: {id: true, kind: true, name: TEXT},
    kind: true,
    observations: {
      ...{value: true, missing: true, numerator: true, denominator: true, base: true, status: true, note: TEXT},
      ...{period: PERIOD, interval: {low: true, high: true}, checked: {sampled: true, agreed: true}},
    },
    targets: {from: true, value: true},
    breaks: {date: true, reason: TEXT},
    analysis: {
      segments: {from: true, to: true, mean: true, lower: true, upper: true, short: true},
      signals: {date: true, cause: true, verdict: true},
    },
    movement: {verdict: true, sentence: TEXT},
    benchmarks: {
      ...{group: true, name: TEXT, period: PERIOD, landlords: true, sentence: TEXT},
      ...{lowerQuartile: true, median: true, upperQuartile: true, lower: true, same: true, higher: true},
    },
    sentence: TEXT,
  },
  actions: {scope: true, plan: TEXT, begun: true},
  passport: {facts: {label: TEXT, value: TEXT}},
  source: {name: true, publisher: true, url: true, licence: true, licenceUrl: true},
};

/** What a form reads of its document; a test watches it too. */
export const FORM_READ: ReadTree = {
  release: {id: true},
  landlord: {id: true, name: true, illustrative: TEXT},
  ...{id: true, version: true, state: true, locked: true, title: TEXT, introduction: TEXT, privacy: TEXT},
  pages: {
    id: true,
    title: TEXT,
    questions: {
      ...{id: true, kind: true, label: TEXT, hint: TEXT, required: true, maxLength: true, measures: true},
      when: {question: true, is: true},
      options: {value: true, label: TEXT},
    },
  },
  contact: {
    ...{phone: true, emergencyPhone: true, email: true, address: true, website: true},
    ...{complaint: TEXT, complaintUrl: true},
  },
};

/** A shape with only the fields that are read; objects of one line may stand in several places. */
export function onlyRead(shape: string, tree: ReadTree): string {
  const lines = shape.split('\n').map((line) => line.split(' '));
  const kept = lines.map(() => new Set<string>());
  const keep = (at: number, read: ReadTree) => {
    for (const field of lines[at] ?? []) {
      const [, name = '', line] = /^(\w+)[?*]?\[?(?::(\d+))?/.exec(field) ?? [];
      const inner = read[name];
      if (inner === undefined) continue;
      kept[at]?.add(field);
      if (inner !== true && line !== undefined) keep(Number(line), inner);
    }
  };
  keep(lines.length - 1, tree);
  return lines.map((line, at) => line.filter((field) => kept[at]?.has(field)).join(' ')).join('\n');
}

/** What is left of a document's shape, by the name of its file. */
function toRead(shape: string, file: string): string {
  if (file.endsWith('/overview.ts')) return onlyRead(shape, OVERVIEW_READ);
  if (file.endsWith('/measure-document.ts')) return onlyRead(shape, MEASURE_READ);
  if (file.endsWith('/form.ts')) return onlyRead(shape, FORM_READ);
  // Who is compared with whom is told by much that nobody else reads.
  return file.endsWith('/comparison.ts') ? shape : withoutUnread(shape);
}

/** Lets the browser's copy check what a widget reads of a document, and not the rest (0.2 kB compressed in every page). */
export function readShapes(): Plugin {
  return {
    name: 'doorstep-read-shapes',
    enforce: 'pre',
    transform: {
      filter: {id: /packages\/contract\/src\/check\/generated\/[\w-]+\.ts/},
      handler: (code, id) => code.replace(/`([^`]*)`/g, (_, shape: string) => `\`${toRead(shape, id)}\``),
    },
  };
}
