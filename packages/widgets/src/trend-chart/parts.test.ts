import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {findPart, loadPart} from './parts.ts';

describe('the parts of a chart', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has the numbers at hand some time after the drawing, for a reader who prints a table that was never opened', async () => {
    await loadPart('few');
    expect(findPart('few')).toBeTypeOf('function');
    await vi.advanceTimersByTimeAsync(2000);
    expect(findPart('numbers')).toBeUndefined();
    await vi.advanceTimersByTimeAsync(4000);
    await vi.dynamicImportSettled();
    expect(findPart('numbers')).toBeTypeOf('function');
  });
});
