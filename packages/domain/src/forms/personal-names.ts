const START = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';

/** Words with which a sentence goes on, and which are nobody's name. */
const GOES_ON =
  'and|but|i|my|the|a|an|at|from|in|of|on|is|was|not|for|with|so|who|which|that|it|please|thanks|thank|then|because|ac|ond|o|yn|yr|y|fy|mae|dw|rwy|sy';
/** But for the O of O’Brien. */
const NO_MORE = `(?!(?:${GOES_ON}|${GOES_ON.toUpperCase()})${END}(?!['’]\\p{Lu}))`;
/** A word in whatever letters, where only a name can follow. */
const ANY = `${NO_MORE}\\p{L}[\\p{L}\\p{M}'’-]+`;
/** A word that begins with a capital letter, as names do. */
const CAPITAL = `${NO_MORE}\\p{Lu}[\\p{L}\\p{M}'’-]+`;

/** Words with a capital that are no name where one could stand, as in "I am Very unhappy" or "by Friday". */
const NO_NAME = [
  'An|The|My|Your|Our|No|Not|Very|So|Still|Really|Now|Also|Just|Always|Never|Unhappy|Happy|Angry|Disabled|British|Welsh|English',
  'One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Who|What|When|Why|How|If|Because|This|That|It|We|He|She|They|You',
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|New Year',
  'Universal|Council|Housing|Homes|Repairs?|Customer|Landlord|Contractor',
  'Yn|Yr|Mae|Dydd|Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul|Ionawr|Chwefror|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr|Nadolig|Pasg',
].join('|');
/** One to three words with capitals; the first may be an initial. */
const NAME = `(?!(?:${NO_NAME})${END})(?:\\p{Lu}\\.?\\s+)?${CAPITAL}(?:\\s+${CAPITAL}){0,2}`;

/** After these comes a name, however it is written. */
const NAMING = [
  'my name is',
  "my name's",
  'my names',
  'my full name is',
  'my first name is',
  'fy enw i yw',
  'fy enw i ydy',
  'fy enw i ydi',
  'fy enw yw',
  'fy enw ydy',
  "f'enw i yw",
  "f'enw i ydy",
  'enw i yw',
  'enw i ydy',
  'enw i ydi',
];
/** After these comes a name if it has a capital; without one the sentence only goes on. */
const BEFORE_NAME = [
  'I am',
  "I'm",
  'name is',
  'called',
  'named',
  'by',
  'spoke to',
  'spoke with',
  'asked for',
  'signed',
  'kind regards',
  'best regards',
  'regards',
  'yours sincerely',
  'yours faithfully',
  'many thanks',
  'thanks',
  "o'r enw",
  'siarad â',
  'siarad gyda',
  'cofion',
  'cofion gorau',
  'cofion cynnes',
  'yn gywir',
  'yr eiddoch yn gywir',
  'diolch',
];
const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Mister|Sir|Dame|Rev|Cllr|Councillor|Meistr|Bonwr|Y Bonwr|Y Fonesig|Mister|MR|MRS|MS|MISS|DR';

/**
 * Names; what is personal is the group `it`. Capitals decide, so the patterns mind the case of letters themselves: what
 * comes before a capital may begin with one but is not written in capitals, or a whole text in them would be names.
 */
export const NAMES: readonly RegExp[] = [
  pattern(`${oneOf(NAMING, anyCase)}:?\\s+(?<it>${ANY}(?:(?:\\s+${CAPITAL}){1,2}|\\s+${ANY})?)`),
  pattern(`${oneOf(BEFORE_NAME, anyFirst)}[,:]?\\s+(?<it>${NAME})`),
  pattern(`(?<it>${NAME})\\s+(?:ydw|dw|ydwyf)\\s+i`),
  pattern(`(?<it>(?:${TITLES})\\.?\\s+${CAPITAL}(?:\\s+${CAPITAL}){0,2})`),
  pattern(`(?<it>mrs?\\.?\\s+${ANY})`),
];

function pattern(source: string): RegExp {
  return new RegExp(`${START}${source}${END}`, 'dgu');
}

/** Any of the phrases, with any blanks and with a straight, a curly or no apostrophe. */
function oneOf(phrases: readonly string[], inCase: (phrase: string) => string): string {
  const parts = phrases.map((phrase) => inCase(phrase).replaceAll(' ', '\\s+').replaceAll("'", "['’]?"));
  return `(?:${parts.join('|')})${END}`;
}

function anyCase(phrase: string): string {
  return phrase.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

function anyFirst(phrase: string): string {
  return anyCase(phrase.charAt(0)) + phrase.slice(1);
}
