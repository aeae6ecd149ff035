import type {PointSelectEvent} from '@doorstep/widgets';
import type {} from '@doorstep/widgets/jsx';
import type {DoorstepTrendChart} from '@doorstep/widgets/trend-chart';
import {createRef} from 'react';

export function Card({onPick}: {onPick: (event: PointSelectEvent) => void}) {
  const chart = createRef<DoorstepTrendChart>();
  return (
    <doorstep-brand color="#0b6e4f">
      <doorstep-source landlord="example-city-council" language="cy">
        <doorstep-kpi-tile measure="tsm-tp02" compact className="wide" ondoorstep-load={({stale}) => stale}>
          73%
        </doorstep-kpi-tile>
        <doorstep-trend-chart ref={chart} key="chart" kind={undefined} ondoorstep-point-select={onPick} />
        {/* @ts-expect-error A tile has no such property */}
        <doorstep-kpi-tile colour="red" />
        {/* @ts-expect-error It is yes or no */}
        <doorstep-kpi-tile compact="yes" />
        {/* @ts-expect-error It says that it has loaded, and no point */}
        <doorstep-kpi-tile ondoorstep-load={onPick} />
      </doorstep-source>
    </doorstep-brand>
  );
}
