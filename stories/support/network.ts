import {toMockApi, type Fault} from '@doorstep/mocks';
import {LARKFIELD} from '@doorstep/widgets/examples/larkfield';
import type {WidgetArgs} from './create-widget.ts';

/** What the toolbar offers: how a read goes, by the fault of the mocked server that stands for it. */
export const NETWORKS = {
  given: 'Figures given',
  none: 'Read from the server',
  slow: 'Slow',
  offline: 'Offline',
  'error-429': 'Too many requests (429)',
  'error-500': 'Server fails (500)',
  'wrong-shape': 'Bad payload',
  'offline-later': 'Stale',
} as const satisfies Partial<Record<Fault, string>> & {given: string};

/** Attributes with which a widget reads from the mocked server through a fault. */
export function readThrough(fault: Fault, measure: string | undefined): WidgetArgs {
  return {api: toMockApi(fault), landlord: LARKFIELD.id, measure};
}

/** The fault that is chosen in the toolbar; none where figures are given, as a story itself has them. */
export function chosenFault(network: unknown): Fault | undefined {
  return network === 'given' || typeof network !== 'string' || !(network in NETWORKS) ? undefined : (network as Fault);
}
