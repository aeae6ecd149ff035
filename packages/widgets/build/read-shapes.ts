import type {Plugin} from 'vite';

/** Parts of documents that no widget reads; a test looks for their names in the widgets. */
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

/** Lets the browser's copy check what a widget reads of a document, and not the rest (0.1 kB compressed in every page). */
export function readShapes(): Plugin {
  return {
    name: 'doorstep-read-shapes',
    enforce: 'pre',
    transform: {
      filter: {id: /packages\/contract\/src\/check\/generated\/[\w-]+\.ts/},
      handler: (code) => code.replace(/`([^`]*)`/g, (_, shape: string) => `\`${withoutUnread(shape)}\``),
    },
  };
}
