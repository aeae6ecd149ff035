// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const WITNESSES: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
start:d end:d kind
id kind tenure name:1
low:n high:n
said?:i asked?:i share?:n interval?:6 missing?
pair agreed?:i both?:i share?:n interval?:6 missing?
scope:5 record:7 inspector:7 resident:7 agreements[:8 verdict sentence:1
name sha256
name publisher url? licence? licenceUrl? files[:10
release:0 landlord:3 period?:4 method:1 groups[:9 source:11`;
