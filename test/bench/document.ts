const HEAD = `# Benchmarks

Measured by \`npm run bench\`. Written by it: do not edit.
`;

/** A part of the document by its name. Each says itself when and on what it was measured. */
export const PARTS = ['figures', 'records', 'feedback', 'charts', 'leaks'] as const;
export type PartName = (typeof PARTS)[number];

const begin = (name: PartName): string => `<!-- ${name} -->`;
const end = (name: PartName): string => `<!-- end of ${name} -->`;

/** The document with one part put in the place of what stood there; the other parts stay. */
export function replacePart(document: string, name: PartName, text: string): string {
  const kept = PARTS.flatMap((part) => {
    const inside = part === name ? text : findPart(document, part);
    return inside === null ? [] : [`${begin(part)}\n\n${inside.trim()}\n\n${end(part)}\n`];
  });
  return [HEAD, ...kept].join('\n');
}

function findPart(document: string, name: PartName): string | null {
  const [from, to] = [document.indexOf(begin(name)), document.indexOf(end(name))];
  return from === -1 || to === -1 ? null : document.slice(from + begin(name).length, to);
}
