import type {Language} from '@doorstep/contract';

/** Welsh by the name of its part. A page for readers of Welsh loads it, before the widgets that speak it. */
export const welsh: Record<string, object> = {};

/** Gives the messages of a part of the kit by language: Welsh, with that of all widgets, where it was brought, else English. */
export function speak<Table extends object>(part: string, en: Table): (language: Language) => Table {
  return (language) => (language === 'cy' && welsh[part] ? {...welsh['kit'], ...(welsh[part] as Table)} : en);
}

/** Brings the Welsh of a part. */
export function bringWelsh(part: string, cy: object): void {
  welsh[part] = cy;
}
