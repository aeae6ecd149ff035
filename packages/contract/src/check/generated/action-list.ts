// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const ACTION_LIST: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
kind since:d reason:1
text:1 value?:n by:d
verdict before?:n now?:n sentence:1
id:k measure:k scope signal:4 said?:1 plan:1 owner:1 begun:d due:d check:d expected:5 result:6
measure scope kind since:d reason:1
id:k name:1
name sha256
name publisher url? licence? licenceUrl? files[:10
release:0 landlord:3 actions[:7 unanswered[:8 measures[:9 sentence:1 source:11`;
