import {bringWelshDates} from '../format/welsh-dates.ts';
import type {Words} from './english.ts';
import {cy as credits} from './messages/generated/credits.cy.ts';
import {cy as figures} from './messages/generated/figures.cy.ts';
import {cy as improvement} from './messages/generated/improvement.cy.ts';
import {cy as insights} from './messages/generated/insights.cy.ts';
import {cy as movement} from './messages/generated/movement.cy.ts';
import {cy as ownPassport} from './messages/generated/own-passport.cy.ts';
import {cy as parts} from './messages/generated/parts.cy.ts';
import {cy as passport} from './messages/generated/passport.cy.ts';
import {cy as peers} from './messages/generated/peers.cy.ts';
import {cy as records} from './messages/generated/records.cy.ts';
import {cy as statements} from './messages/generated/statements.cy.ts';

// The domain is made in browsers too, by examples, and their Intl has no Welsh dates.
bringWelshDates();

/** Welsh of every sentence computed at release. */
export const welsh: Words = {
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
