export type {FeedbackSettings} from './feedback-entry.ts';
export type {LandlordFile} from './landlord-file.ts';
export {parseLandlordFile, type ReadLandlordFile, readLandlordFile} from './parse-landlord-file.ts';
export {keepLandlordFile, listLandlordFiles} from './keep-landlord-file.ts';
export type {OwnMeasure} from './own-measures.ts';
