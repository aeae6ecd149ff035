import type {MeasuredRecord} from '../records/index.ts';

export function choosePublished(measured: MeasuredRecord): MeasuredRecord {
  const series = measured.series.filter(
    ({scope, kind}) =>
      scope.kind === 'landlord' ||
      (kind === 'quarter' && (scope.kind === 'area' || scope.kind === 'contractor')) ||
      (kind === 'financial-year' && (scope.kind === 'priority' || scope.kind === 'trade')),
  );
  return {...measured, series};
}
