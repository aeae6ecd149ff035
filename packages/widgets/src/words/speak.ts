import type {Language} from '@doorstep/contract';

/** Welsh by the name of its part. A page for readers of Welsh loads it, before the widgets that speak it. */
const welsh: Record<string, object> = {};

/**
 * Gives the messages of a part of the kit by language: Welsh where it was brought, else English. With them come the messages
 * of `base`, always in the same language.
 */
export function speak<Table extends object>(
  part: string,
  en: Table,
  base?: (language: Language) => object,
): (language: Language) => Table {
  return (language) => {
    const own = ((language === 'en' ? en : welsh[part]) ?? en) as Table;
    return {...base?.(own === en ? 'en' : language), ...own};
  };
}

/** Brings the Welsh of a part. */
export function bringWelsh(part: string, cy: object): void {
  welsh[part] = cy;
}
