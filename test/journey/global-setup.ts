import {startDoorstep} from './serve.ts';

/** One portal for all journeys: making it takes longer than walking through it. */
export async function setup(): Promise<() => Promise<void>> {
  const {url, stop} = await startDoorstep();
  process.env['DOORSTEP_URL'] = url;
  return stop;
}
