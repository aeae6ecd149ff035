// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const BACKLOG: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
id kind tenure name:1
band open?:i overdue?:i missing?
scope:4 open?:i overdue?:i missing? ages[:5
start:d end:d kind
period:7 status open?:i overdue?:i missing? inTarget?:n
name sha256
name publisher url? licence? licenceUrl? files[:9
release:0 landlord:3 asAt?:d whole?:6 areas[:6 priorities[:6 history[:8 sentence:1 source:10`;
