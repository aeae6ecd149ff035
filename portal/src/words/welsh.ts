import {cy as about} from './messages/generated/about.cy.ts';
import {cy as frame} from './messages/generated/frame.cy.ts';
import {cy as landing} from './messages/generated/landing.cy.ts';
import {cy as landlord} from './messages/generated/landlord.cy.ts';
import {cy as measure} from './messages/generated/measure.cy.ts';
import {cy as promises} from './messages/generated/promises.cy.ts';
import {cy as records} from './messages/generated/records.cy.ts';
import {cy as shared} from './messages/generated/shared.cy.ts';
import type {Words} from './english.ts';
import {pageTitle} from './page-title.ts';

/** Every word of the portal in Welsh. */
export const welsh: Words = {
  ...frame,
  ...shared,
  ...promises,
  about,
  landing,
  landlord,
  measure,
  records,
  title: pageTitle,
};
