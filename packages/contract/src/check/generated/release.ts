// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';
import {part10} from './parts.ts';

export const RELEASE: Shape = {id: "s", published: "s", landlord: "s", path: "s", "previous?": "s", sources: [part10]};
