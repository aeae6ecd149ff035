import {wholeWords} from './whole-words.ts';

/** The last half of a postcode: a digit and two letters, which C, I, K, M, O and V never are. */
const INWARD = '\\d[ABD-HJLNP-UW-Z]{2}';

/** Telephone numbers of the United Kingdom, with blanks, dots or hyphens between their digits: 10 or 11 from the first 0. */
export const PHONES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?!\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d\d)\(?0(?:[-. ()]{0,2}\d){9,10}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}+])(?:\+|00)44[-. ]?(?:\(0\))?(?:[-. ()]{0,2}\d){9,10}(?![\p{L}\p{N}])/gu,
];

export const EMAILS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64}\s+(?:at|\(at\))\s+[\p{L}\p{N}-]+\s+(?:dot|\(dot\))\s+(?:com|co|org|net|uk|cymru|wales)(?:\s+(?:dot|\(dot\))\s+uk)?(?![\p{L}\p{N}])/giu,
];

export const POSTCODES: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])[A-Z]{1,2}\\d[A-Z\\d]?\\s{0,2}${INWARD}(?![\\p{L}\\p{N}])`, 'gu'),
  // In small letters "e4 1st" is an ordinal, and no postcode.
  new RegExp(
    `(?<![\\p{L}\\p{N}])[a-z]{1,2}\\d[a-z\\d]?\\s{0,2}(?!\\d(?:st|nd|rd|th))${INWARD}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
];

/** Numbers that belong to one person: National Insurance, NHS, a day of birth, a bank card. */
export const NUMBERS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:nhs|gig|rhif gig)(?: number| no\.?)?:?\s*\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:d\.?o\.?b\.?|date of birth|born(?: on)?|dyddiad geni|ganwyd|ganed)(?: ar| is| yw)?:?\s*\d{1,2}(?:st|nd|rd|th|af|il|ydd|fed|ain|eg)?[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\d{2,4}(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}(?![\p{L}\p{N}])/gu,
];

const NUMBER = '\\d{1,4}[a-zA-Z]?';
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const STREETS =
  'Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Close|Cl|Drive|Dr|Way|Court|Ct|Place|Pl|Terrace|Crescent|Cres|Gardens|Gdns|Grove|Walk|Square|Hill|Park|Mews|Row|Rise|View|Green|House|Tower|Buildings|Parade|Wharf|Quay';
/** Those that are hardly anything else in small letters; "3 visits this way" is no address. */
const SMALL_STREETS = 'road|rd|street|avenue|lane|terrace|crescent|gardens|grove|mews|parade';
const NO_STREET =
  'days?|weeks?|hours?|hrs?|mins?|minutes?|months?|years?|times?|visits?|men|man|people|cars?|jobs?|repairs?|on|the|in|of|down|up|from|this|that|my|our|your|a|to|at|and|or|for|doors?|houses?';
const WELSH_STREETS =
  'Ffordd|Heol|Hewl|Stryd|Lôn|Lon|Rhodfa|Clos|Maes|Teras|Tŷ|Llys|Bryn|Cwrt|Plas|Gerddi|Rhes|Stad|Coed|Parc';

export const ADDRESSES: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])${NUMBER},?\\s+(?:${CAPITAL}\\s+){1,3}(?:${STREETS})(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${NUMBER},?\\s+(?:(?!(?:${NO_STREET})\\s)\\p{L}[\\p{L}\\p{M}'’-]+\\s+){1,2}(?:${SMALL_STREETS})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${NUMBER},?\\s+(?:${WELSH_STREETS})(?:\\s+(?:(?:y|yr|Y|Yr)\\s+)?${CAPITAL}){1,3}(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])(?:flat|apartment|apt|fflat|maisonette|room|bedsit)(?:\s+(?:number|no\.?|rhif))?\s+(?:\d{1,4}[a-z]?|[a-z]\d{0,3})(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:live at|living at|byw yn)\s+(?<it>(?:number |no\.? |rhif )?\d{1,4}[a-z]?)(?![\p{L}\p{N}])/dgiu,
];

/** What somebody tells of health, with the first letters that Welsh changes. */
export const HEALTH: readonly RegExp[] = [
  wholeWords([
    'asthma(?:tic)?',
    'inhalers?',
    'bronchitis',
    'copd',
    'emphysema',
    'chest infections?',
    'cancer',
    'chemo(?:therapy)?',
    'tumou?rs?',
    'leuka?emia',
    'depress(?:ed|ion)',
    'anxiety',
    'mental(?:ly)? (?:health|ill|illness)',
    'ptsd',
    'bipolar',
    'schizophreni[ac]',
    'suicidal',
    'panic attacks?',
    'pregnan(?:t|cy)',
    'miscarriage',
    'disab(?:led|ility|ilities)',
    'wheelchairs?',
    'epilep(?:sy|tic)',
    'diabet(?:es|ic)',
    'dementia',
    "alzheimer's?",
    "parkinson's",
    'autis(?:m|tic)',
    'adhd',
    'heart (?:attack|condition|disease|failure|problems?)',
    'had a stroke',
    'arthritis',
    'allerg(?:y|ies|ic)',
    'eczema',
    'hiv',
    'lupus',
    'multiple sclerosis',
    'fibromyalgia',
    'terminally ill',
    'immunosuppressed',
    'dialysis',
    'oxygen at home',
    'deaf',
    'registered blind',
    'partially sighted',
    'fogfa',
    '(?:c|g|ch|ngh)anser',
    'iselder',
    '(?:g|ng|)orbryder',
    'iechyd meddwl',
    '(?:b|f|m)eichiog',
    'anabl(?:edd|eddau)?',
    '(?:c|g|ch|ngh)adair olwyn',
    '(?:c|g|ch|ngh)lefyd (?:siwgr|y galon|crafu)',
    'epilepsi',
    'awtisti(?:aeth|g)',
    '(?:t|d|th|nh)rawiad ar y galon',
    'strôc',
    '(?:c|g|ch|ngh)rydcymalau',
    'arthritis',
    'alergedd',
    'byddar',
    'fyddar',
    'mewnanadlydd',
    'fewnanadlydd',
  ]),
];
