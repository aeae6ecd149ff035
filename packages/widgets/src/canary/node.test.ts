import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from 'vitest';

// Compiled by tsx, as the release and the command line are.
describe('widgets rendered in Node', () => {
  let rendered: {tile: string; chart: string};
  beforeAll(() => {
    const program = fileURLToPath(new URL('../testing/render-examples.ts', import.meta.url));
    rendered = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program], {encoding: 'utf8'}));
  }, 60_000);

  it('show what their decorated properties were given', () => {
    expect(rendered.tile).toContain('73%');
    // An attribute becomes a property only where the decorator has done its work.
    expect(rendered.tile).toMatch(/<a[^>]* href="\/measure"/);
    expect(rendered.chart).toContain('73 of every 100 tenants asked are satisfied with repairs.');
  });

  it('hold a wide and a narrow drawing, and no inline style attribute', () => {
    expect(rendered.chart.match(/class="chart (wide|narrow)"/g)).toEqual([
      'class="chart wide"',
      'class="chart narrow"',
    ]);
    expect(rendered.tile + rendered.chart).not.toMatch(/\sstyle=|\son\w+=|undefined|NaN|\[object/);
  });
});

it('widgets can be imported where there is no page', async () => {
  const {DoorstepKpiTile, DoorstepSource, DoorstepTrendChart} = await import('../index.ts');
  expect([DoorstepKpiTile, DoorstepSource, DoorstepTrendChart].map((one) => typeof one)).toEqual(
    Array(3).fill('function'),
  );
});
