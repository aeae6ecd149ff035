import {type ResourceStatus} from './resource.ts';

/** Lets a page style a widget by `:state(loading)` and the like. Node and old browsers have no states. */
export function showState({states}: ElementInternals, status: ResourceStatus): void {
  if (states?.has(status)) return;
  states?.clear();
  states?.add(status);
}
