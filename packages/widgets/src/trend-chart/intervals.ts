import {intervalsWordsFor} from './intervals.words.ts';
import type {Intervals} from './part.ts';

export {styles} from './intervals.styles.ts';

/** Whiskers closer than this, in units of the drawing, are a smudge. */
const LEAST_GAP = 6;
/** Half of the widest stroke at the end of a whisker. */
const WIDEST_END = 5;

/**
 * Whiskers from the low to the high end of each figure's 95 % interval. Where there is no room for all of them every second
 * or third is drawn, the newest always; the table and what is said of each period hold the others.
 */
export const part: Intervals = ({observations}, words) => {
  if (!observations.some(({value, interval}) => value !== null && interval)) return null;
  return {
    draw: ({slots, plot, y}) => {
      const room = (plot.right - plot.left) / slots.length;
      const every = Math.ceil(LEAST_GAP / room);
      const end = Math.min(WIDEST_END, Math.floor((room * every) / 3));
      const newest = observations.findLastIndex(({interval}) => interval);
      const whiskers = observations.map(({value, interval}, index) => {
        const x = slots[index]?.x;
        if (value === null || !interval || x === undefined || (newest - index) % every) return '';
        const [low, high] = [y(interval.low), y(interval.high)];
        return `M${x} ${high}V${low}M${x - end} ${high}h${2 * end}M${x - end} ${low}h${2 * end}`;
      });
      return [['likely', whiskers.join('')]];
    },
    key: {paths: [['likely', 'M13 2v14M8 2h10M8 16h10']], text: intervalsWordsFor(words.language).keyWhisker},
  };
};
