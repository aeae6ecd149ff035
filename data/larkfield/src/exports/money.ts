const POUNDS = new Intl.NumberFormat('en-GB', {style: 'currency', currency: 'GBP'});

/** £1,234.56 */
export function writePounds(pence: number | null): string {
  return pence === null ? '' : POUNDS.format(pence / 100);
}
