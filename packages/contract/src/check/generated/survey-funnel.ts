// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const SURVEY_FUNNEL: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
start:d end:d kind
id kind tenure name:1
scope:5 done?:i reachable?:i asked?:i answered?:i responseRate?:n shareOfDone?:n shareOfAsked?:n missing?
verdict distance?:n p?:n over[ under[ sentence:1
period:4 status whole:6 areas[:6 channels[:6 alarm:7
name sha256
name publisher url? licence? licenceUrl? files[:9
release:0 landlord:3 method:1 quarters[:8 sentence:1 source:10`;
