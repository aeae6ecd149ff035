import type {Command} from '../command.ts';
import {checkCommand} from './check.ts';
import {feedbackCommand} from './feedback.ts';
import {importLandlordCommand} from './import-landlord.ts';
import {importRecordsCommand} from './import-records.ts';
import {importTsmCommand} from './import-tsm.ts';
import {insightsCommand} from './insights.ts';
import {measureCommand} from './measure.ts';
import {moveDataCommand} from './move-data.ts';
import {notifyCommand} from './notify.ts';
import {releaseCommand} from './release.ts';
import {serveCommand} from './serve.ts';
import {tokenCommand} from './token.ts';
import {verifyCommand} from './verify.ts';

/** Every command, in the order in which they are used. */
export const COMMANDS: readonly Command[] = [
  importTsmCommand,
  importLandlordCommand,
  importRecordsCommand,
  checkCommand,
  measureCommand,
  insightsCommand,
  releaseCommand,
  verifyCommand,
  serveCommand,
  tokenCommand,
  feedbackCommand,
  notifyCommand,
  moveDataCommand,
];
