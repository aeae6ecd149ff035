import type {Correction, LandlordDocuments, Text} from '@doorstep/contract';
import {formatDay, formatFigure, formatPeriod} from '@doorstep/domain';
import {Feed} from 'feed';
import {fileOf} from '../addresses.ts';
import type {Page} from '../page/page.ts';
import {escapeXml} from '../parts/escape-xml.ts';
import type {SiteFile} from '../site-file.ts';
import {findableWords} from './findable.words.ts';

/** A release that changed a landlord's figures, with what it said first of all. */
export interface ReleaseNote {
  readonly id: string;
  /** ISO 8601 day. */
  readonly published: string;
  readonly headline: Text;
}

/** As many as readers of feeds keep. */
const MOST = 50;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** ISO 8601 day. */
  readonly day: string;
}

/** A landlord's releases and corrections, the newest first, as Atom and as JSON Feed; none without the site's address. */
export function* renderFeeds(
  documents: Pick<LandlordDocuments, 'landlord' | 'corrections'>,
  notes: readonly ReleaseNote[],
  page: Page,
): Generator<SiteFile> {
  const {site} = page;
  if (site === null) return;
  const {landlord, corrections} = documents;
  const entries = [
    ...notes.map((note) => releaseEntry(note, documents, page)),
    ...corrections.map((one) => correctionEntry(one, landlord.id, page)),
  ]
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    .slice(0, MOST);
  // Titles are HTML in Atom and plain text in JSON Feed.
  yield {
    path: fileOf(page.to.feedAtom(landlord.id)),
    content: `${toFeed(entries, documents, site, page, escapeXml).atom1()}\n`,
  };
  const plain = (text: string): string => text;
  yield {
    path: fileOf(page.to.feedJson(landlord.id)),
    content: `${toFeed(entries, documents, site, page, plain).json1()}\n`,
  };
}

function toFeed(
  entries: readonly Entry[],
  {landlord}: Pick<LandlordDocuments, 'landlord'>,
  site: string,
  page: Page,
  title: (text: string) => string,
): Feed {
  const {id, name, illustrative} = landlord;
  const feed = new Feed({
    id: site + page.to.feedAtom(id),
    title: findableWords(page.language).feed({name}),
    ...(illustrative === null ? {} : {description: illustrative[page.language] ?? illustrative.en}),
    link: site + page.to.landlord(id),
    updated: toDate(entries[0]?.day ?? page.release.published),
    generator: false,
    author: {name: page.words.site, link: `${site}/`},
    feedLinks: {atom: site + page.to.feedAtom(id), json: site + page.to.feedJson(id)},
  });
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      title: title(entry.title),
      link: site + entry.link,
      date: toDate(entry.day),
      published: toDate(entry.day),
      content: `<p>${escapeXml(entry.text)}</p>`,
    });
  }
  return feed;
}

function releaseEntry(note: ReleaseNote, {landlord}: Pick<LandlordDocuments, 'landlord'>, page: Page): Entry {
  const words = findableWords(page.language);
  const headline = note.headline[page.language] ?? note.headline.en;
  return {
    id: `urn:doorstep:${landlord.id}:${page.language}:release:${note.id}`,
    title: words.newFigures({headline}),
    text: words.newFiguresText({name: landlord.name, day: formatDay(note.published, page.language)}),
    link: page.to.landlord(landlord.id),
    day: note.published,
  };
}

function correctionEntry(correction: Correction, landlord: string, page: Page): Entry {
  const {measure, scope, period, was, now, reason, release} = correction;
  const words = findableWords(page.language);
  const own = (text: Text): string => text[page.language] ?? text.en;
  const figure = (value: number | null) =>
    value === null ? words.hidden : formatFigure(value, measure.unit, page.language, measure.decimals);
  return {
    id: `urn:doorstep:${landlord}:${page.language}:correction:${release.id}:${measure.id}:${scope.id}:${period.start}`,
    title: words.corrected({measure: own(measure.name), period: formatPeriod(period, page.language)}),
    text: words.correctedText({scope: own(scope.name), was: figure(was), now: figure(now), reason: own(reason)}),
    link: page.to.measure(landlord, measure.id),
    day: release.published,
  };
}

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
