// What a widget needs to place landlords beside each other, without the rules behind a release.
export {type PeerRelation, relateToPeer} from './figures/relate-to-peer.ts';
export {type FunnelLimits, funnelLimits} from './statistics/funnel.ts';
