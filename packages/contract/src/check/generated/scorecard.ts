// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const SCORECARD: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
start:d end:d kind
low:n high:n
very:n fairly:n neither:n fairlyDis:n veryDis:n notApplicable?:n
sampled:i agreed:i
period:4 value?:n missing? numerator?:n denominator?:n base?:n interval?:5 counts?:6 status note?:1 checked?:7
from value:n setBy:1 reason:1
verdict basis difference?:n low?:n high?:n sentence:1
period:4 value?:n
id name:1 isHere:b
verdict before?:n now?:n sentence:1
id:k plan:1 result:13
id:k code? name:1 meaning:1 unit decimals:i polarity timing level latest?:8 target?:9 movement?:10 sparkline[:11 counterMeasures[:12 action?:14
perspective name:1 rows[:15
verdict measures:i
kind measures[ sentence:1
name sha256
name publisher url? licence? licenceUrl? files[:19
release:0 landlord:3 id:k name:1 perspectives[:16 counts[:17 caption:1 flags[:18 source:20`;
