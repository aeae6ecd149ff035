import type {StoredFigure, StoredProfile, TsmDataset} from '../store/types.ts';

/** The national data set arranged for look-up by landlord, year and figure. */
export interface DatasetIndex {
  dataset: TsmDataset;
  years: readonly string[];
  latestYear: string;
  profile(landlordId: string, year: string): StoredProfile | undefined;
  figure(landlordId: string, year: string, measureId: string, tenure: string): StoredFigure | undefined;
  /** Every landlord's figure of one measure and tenure in one year. */
  figuresOf(year: string, measureId: string, tenure: string): readonly StoredFigure[];
}

/** Arranges a data set once, so that each landlord's documents are made without a search. */
export function indexDataset(dataset: TsmDataset): DatasetIndex {
  const profiles = new Map(dataset.profiles.map((profile) => [`${profile.landlordId} ${profile.year}`, profile]));
  const figures = new Map<string, StoredFigure>();
  const groups = new Map<string, StoredFigure[]>();
  for (const figure of dataset.figures) {
    const group = `${figure.year} ${figure.measureId} ${figure.tenure}`;
    figures.set(`${figure.landlordId} ${group}`, figure);
    const list = groups.get(group);
    if (list) list.push(figure);
    else groups.set(group, [figure]);
  }
  const years = [...new Set(dataset.figures.map((figure) => figure.year))].sort();
  return {
    dataset,
    years,
    latestYear: years.at(-1) ?? '',
    profile: (landlordId, year) => profiles.get(`${landlordId} ${year}`),
    figure: (landlordId, year, measureId, tenure) => figures.get(`${landlordId} ${year} ${measureId} ${tenure}`),
    figuresOf: (year, measureId, tenure) => groups.get(`${year} ${measureId} ${tenure}`) ?? [],
  };
}

/** Groups rows by landlord, keeping their order. */
export function byLandlord<Row extends {landlordId: string}>(
  rows: readonly Row[],
): (landlordId: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const list = groups.get(row.landlordId);
    if (list) list.push(row);
    else groups.set(row.landlordId, [row]);
  }
  return (landlordId) => groups.get(landlordId) ?? [];
}
