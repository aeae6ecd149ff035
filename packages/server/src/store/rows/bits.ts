/** A yes or no as both databases keep it. */
export function toBit(value: boolean | null): 0 | 1 | null {
  return value === null ? null : value ? 1 : 0;
}

/** The yes or no that a column keeps. */
export function fromBit(bit: number | null): boolean | null {
  return bit === null ? null : bit === 1;
}
