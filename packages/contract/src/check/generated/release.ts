// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const RELEASE: Shape = `name sha256
name publisher url? licence? licenceUrl? files[:0
id published landlord path previous? sources[:1`;
