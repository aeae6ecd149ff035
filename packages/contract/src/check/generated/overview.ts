// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const OVERVIEW: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
start:d end:d kind
verdict measures:i
id kind tenure name:1
low:n high:n
very:n fairly:n neither:n fairlyDis:n veryDis:n notApplicable?:n
sampled:i agreed:i
period:4 value?:n missing? numerator?:n denominator?:n base?:n interval?:7 counts?:8 status note?:1 checked?:9
verdict basis difference?:n low?:n high?:n sentence:1
from value:n setBy:1 reason:1
group name:1 period:4 landlords:i lowerQuartile?:n median?:n upperQuartile?:n rank?:i band?:i lower:i same:i higher:i standing sentence:1
period:4 value?:n
id:k code? name:1 theme basis unit decimals:i polarity scope:6 latest:10 previous?:10 movement:11 target?:12 benchmark?:13 context:1 sentence:1 sparkline[:14
name sha256
name publisher url? licence? licenceUrl? files[:16
release:0 landlord:3 period:4 headline:1 summary:1 counts[:5 items[:15 source:17`;
