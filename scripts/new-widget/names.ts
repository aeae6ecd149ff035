/** A widget's name in each way it is written. */
export interface Names {
  /** `repair-counter`: the folder, and the tag after `doorstep-`. */
  kebab: string;
  /** `repairCounter`. */
  camel: string;
  /** `RepairCounter`: the class after `Doorstep`. */
  pascal: string;
  /** `REPAIR_COUNTER`: its examples, before `_EXAMPLES`. */
  constant: string;
  /** `Repair counter`: in lists for people. */
  title: string;
}

/** The ways to write a name. Throws with what to do when it cannot be the name of a widget. */
export function toNames(kebab: string): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(kebab)) {
    throw new Error(`"${kebab}" cannot be a widget's name. Write it in small letters with hyphens: repair-counter`);
  }
  const words = kebab.split('-');
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return {
    kebab,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    constant: words.join('_').toUpperCase(),
    title: words.join(' ').charAt(0).toUpperCase() + words.join(' ').slice(1),
  };
}
