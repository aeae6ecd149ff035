import {en as credits} from './messages/generated/credits.en.ts';
import {en as figures} from './messages/generated/figures.en.ts';
import {en as improvement} from './messages/generated/improvement.en.ts';
import {en as insights} from './messages/generated/insights.en.ts';
import {en as movement} from './messages/generated/movement.en.ts';
import {en as ownPassport} from './messages/generated/own-passport.en.ts';
import {en as parts} from './messages/generated/parts.en.ts';
import {en as passport} from './messages/generated/passport.en.ts';
import {en as peers} from './messages/generated/peers.en.ts';
import {en as records} from './messages/generated/records.en.ts';
import {en as statements} from './messages/generated/statements.en.ts';

/** English, the source of every sentence computed at release. */
export const english = {
  ...figures,
  credits,
  improvement,
  insights,
  movement,
  ownPassport,
  parts,
  passport,
  peers,
  records,
  statements,
};

/** The words of one language. */
export type Words = typeof english;
