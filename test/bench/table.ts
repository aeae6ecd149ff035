/** Whole numbers as people in Britain write them. */
export const whole = new Intl.NumberFormat('en-GB', {maximumFractionDigits: 0});

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
