import {expect} from '@esm-bundle/chai';
import {type Place, reduceColumns} from './reduce-columns.ts';

const [WIDTH, HEIGHT] = [600, 300];

/** Ten thousand values that wander, with spikes, along the width of a chart; the same in every run. */
function makePlaces(): Place[] {
  let seed = 7;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  let level = HEIGHT / 2;
  return Array.from({length: 10_000}, (_, index) => {
    level = Math.min(HEIGHT - 40, Math.max(40, level + (random() - 0.5) * 6));
    const spike = random() < 0.002 ? (random() - 0.5) * 160 : 0;
    return {x: (index / 9_999) * WIDTH, y: Math.min(HEIGHT - 5, Math.max(5, level + spike))};
  });
}

/** How much of each pixel a line of the chart's width covers, 0 to 255. */
function coverOf(places: readonly Place[]): number[] {
  const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('This browser has no canvas');
  Object.assign(context, {lineWidth: 2.5, lineJoin: 'round', lineCap: 'round'});
  context.stroke(new Path2D(`M${places.map(({x, y}) => `${x} ${y}`).join('L')}`));
  const {data} = context.getImageData(0, 0, WIDTH, HEIGHT);
  return Array.from({length: WIDTH * HEIGHT}, (_, pixel) => data[pixel * 4 + 3] ?? 0);
}

/** Of the pixels that a line covers, the share that another covers more or less by half. */
function differenceOf(a: readonly Place[], b: readonly Place[]): number {
  const [first, second] = [coverOf(a), coverOf(b)];
  const differ = first.filter((cover, pixel) => Math.abs(cover - (second[pixel] ?? 0)) > 127).length;
  return differ / first.filter((cover) => cover > 127).length;
}

describe('a long line, reduced to what a screen can show', () => {
  const all = makePlaces();

  it('covers the pixels that every one of its points would', () => {
    const few = reduceColumns(all);
    expect(few.length).to.be.lessThan(all.length / 2);
    expect(differenceOf(all, few)).to.equal(0);
  });

  it('would not, were only every fourth point kept: the comparison can fail', () => {
    expect(
      differenceOf(
        all,
        all.filter((_, index) => index % 4 === 0),
      ),
    ).to.be.greaterThan(0.01);
  });
});
