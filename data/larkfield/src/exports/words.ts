/** The landlord's word for each of ours turned round, as a mapping file wants it: theirs to ours. */
export function toOurs<Ours extends string>(words: Readonly<Record<Ours, string>>): Record<string, Ours> {
  return Object.fromEntries(Object.entries<string>(words).map(([ours, theirs]) => [theirs, ours as Ours]));
}
