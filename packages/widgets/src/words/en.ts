/** Everything the widgets say by themselves, in English. Sentences about figures come in the documents. */
export const en = {
  language: 'en' as 'en' | 'cy',
  loading: 'Getting the latest figure',
  notShown: 'Not shown.',
  met: 'Target met.',
  missed: 'Target missed.',
  withUnit: (figure: string, unit: string) => (unit === 'days' || unit === 'hours' ? `${figure} ${unit}` : figure),
  target: (figure: string) => `The target is ${figure}.`,
  provisional: 'Not final.',
  provisionalMore: 'It may still change.',
  revised: 'Revised.',
  revisedMore: 'It was changed after it was published.',
  answered: (count: string) => `${count} answered.`,
  counted: (count: string) => `Out of ${count}.`,
  saved: (day: string) => `Saved ${day}.`,
  savedMore: 'We cannot get the newest figure now.',
  pinned: (release: string) => `A kept copy: release ${release}.`,
  error: 'This figure did not load.',
  errorMore: 'It is not lost.',
  retry: 'Try again',
  notPublished: 'The landlord does not publish this figure.',
};

/** A table of words; each language has one of this shape. */
export type Words = typeof en;
