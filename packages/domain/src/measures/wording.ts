import {DoorstepError, type Measure, type Text} from '@doorstep/contract';

/** What a definition says to people, but for the question, which stands in the words that were asked. */
type Wording = Pick<Measure, 'name' | 'meaning' | 'why' | 'numerator' | 'denominator' | 'exclusions' | 'clock'>;

/** The same in one language. */
type Wordings = Readonly<Record<string, Omit<Record<keyof Wording, string>, 'clock'> & {readonly clock?: string}>>;

/**
 * Gives the words of shipped definitions by the id of their measure, in every language.
 * @throws DoorstepError DS_MEASURE_DEFINITION from the result, for a measure that the tables do not hold.
 */
export function createWording(english: Wordings, welsh: Wordings): (id: string) => Wording {
  return (id) => {
    const [en, cy] = [english[id], welsh[id]];
    if (en === undefined || cy === undefined) {
      throw new DoorstepError('DS_MEASURE_DEFINITION', `The measure “${id}” has no words in the tables of messages.`);
    }
    const both = (part: Exclude<keyof Wording, 'clock'>): Text => ({en: en[part], cy: cy[part]});
    return {
      name: both('name'),
      meaning: both('meaning'),
      why: both('why'),
      numerator: both('numerator'),
      denominator: both('denominator'),
      exclusions: both('exclusions'),
      clock: en.clock === undefined || cy.clock === undefined ? null : {en: en.clock, cy: cy.clock},
    };
  };
}
