import {waitFor} from 'storybook/test';
import {setClockAhead} from './story-clock.ts';

const DAY = 86_400_000;

/** Waits until the widget in a story is in one of these states. */
export async function becomes(canvas: HTMLElement, tag: string, states: readonly string[]): Promise<void> {
  await waitFor(
    () => {
      const widget = canvas.querySelector(tag);
      if (!states.some((state) => widget?.matches(`:state(${state})`))) {
        throw new Error(`<${tag}> did not become ${states.join(' or ')}`);
      }
    },
    {timeout: 5000},
  );
}

/**
 * Lets a widget read a second time, a day later, when the client no longer gives out the answer it has: a copy of the
 * widget takes its place while the clock runs ahead.
 */
export async function readAgainTomorrow(canvas: HTMLElement, tag: string): Promise<void> {
  const answered = ['ready', 'empty', 'stale'];
  await becomes(canvas, tag, answered);
  setClockAhead(DAY);
  try {
    const first = canvas.querySelector(tag);
    first?.replaceWith(first.cloneNode());
    await becomes(canvas, tag, answered);
  } finally {
    setClockAhead(0);
  }
}
