import type {FormContact, LandlordDocuments, Measure, OverviewItem} from '@doorstep/contract';
import {onlyWebsite, takesAnswers} from '../feedback/feedback.page.ts';
import {feedbackAddresses} from '../feedback/feedback-addresses.ts';
import {toLandlordView} from '../landlord/landlord.model.ts';
import type {Page} from '../page/page.ts';

/** A figure on paper, with what its measure means. */
export interface PaperFigure {
  readonly item: OverviewItem;
  readonly meaning: Measure['meaning'] | null;
}

/** What a landlord's leaflet and poster show. */
export interface PaperView {
  /** The share drawn as 100 homes: that of the first sentence, else another; undefined where there is none. */
  readonly main: OverviewItem | undefined;
  /** Three or four, those that residents ask about first. */
  readonly figures: readonly PaperFigure[];
  readonly contact: FormContact;
  /** Whether residents can send something here. */
  readonly takesAnswers: boolean;
}

const MOST_FIGURES = 4;
/** Letters that four figures may have together before the fourth would push the sheet over its end. */
const MOST_LETTERS = 1900;

/** The sheet of a landlord, about rented homes; undefined where it has no figure of them. */
export function toPaperView(documents: LandlordDocuments): PaperView | undefined {
  const {overview, measures, forms, landlord} = documents;
  const view = toLandlordView(overview);
  const isRented = ({scope}: OverviewItem): boolean => scope.tenure !== 'LCHO';
  const figures = view.sentences
    .filter(isRented)
    .slice(0, MOST_FIGURES)
    .map((item) => ({item, meaning: measures.find(({measure}) => measure.id === item.id)?.measure.meaning ?? null}));
  if (figures.length === 0) return undefined;
  return {
    main: view.sentences.find(isDrawn) ?? (view.main && isRented(view.main) ? view.main : undefined),
    figures: figures.length === MOST_FIGURES && lettersOf(figures) > MOST_LETTERS ? figures.slice(0, -1) : figures,
    contact: forms[0]?.contact ?? onlyWebsite(landlord),
    takesAnswers: takesAnswers(forms),
  };
}

/** What a landlord's first sentence is about, where the regulator publishes it. */
const isDrawn = ({id, unit, scope}: OverviewItem): boolean =>
  id === 'tsm-tp01' && unit === 'percent' && scope.tenure !== 'LCHO';

/** In English, of which Welsh differs by less than the room that is left. */
function lettersOf(figures: readonly PaperFigure[]): number {
  return figures.reduce((sum, {item, meaning}) => {
    const texts = [item.sentence, item.movement.sentence, meaning];
    return sum + texts.reduce((length, text) => length + (text?.en.length ?? 0), 0);
  }, 0);
}

/** Where a code leads: to what can be sent, else to the landlord's page. Null where the site does not know its own address. */
export function codeAddress({takesAnswers: takes}: PaperView, landlord: string, page: Page): string | null {
  if (page.site === null) return null;
  return page.site + (takes ? feedbackAddresses.home(landlord, page.language) : page.to.landlord(landlord));
}

/** An address as it is typed: without what every browser adds. */
export function toTyped(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
