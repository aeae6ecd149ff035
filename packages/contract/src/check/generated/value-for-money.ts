// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const VALUE_FOR_MONEY: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
id:k name:1 unit decimals:i polarity
id kind tenure name:1
start:d end:d kind
low:n high:n
value?:n missing? base?:n interval?:7
scope:5 period:6 cost:8 outcome:8 costStanding outcomeStanding corner sentence:1
id:k cost:4 outcome:4 years[:9 parts[:9 sentence:1
name sha256
name publisher url? licence? licenceUrl? files[:11
release:0 landlord:3 method:1 pairs[:10 source:12`;
