import type {Measure} from '@doorstep/contract';
import type {PictureView} from '../picture/picture-view.ts';
import type {PictureWords} from '../picture/picture.words.ts';
import type {PeerColumn, PeersView} from './peers.model.ts';

/** What the first picture says of the landlords, which this one says too. Handed over, so that this file comes alone. */
export interface ToldPeers {
  figure: (value: number, decimals?: number) => string;
  /** What this landlord is called. */
  us: string;
  /** How many lie too far off to be drawn at their place. */
  beyond: (count: number, side: 'low' | 'high') => string;
  /** Of each dot. */
  sentences: readonly string[];
}

/** Another picture of the same landlords. */
export interface OtherPicture extends Pick<PictureView, 'sentence' | 'draw' | 'sentences' | 'key'> {
  column: PeerColumn;
}

/** Makes it of them. */
export type DrawOther = (others: PeersView, measure: Measure, words: PictureWords, told: ToldPeers) => OtherPicture;
