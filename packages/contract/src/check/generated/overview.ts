// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const OVERVIEW: Shape = `id published
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? notIncluded[:1
start:d end:d kind
en cy*
verdict measures:i
tenure name:4
low:n high:n
very:n fairly:n neither:n fairlyDis:n veryDis:n notApplicable?:n
period:3 value?:n missing? numerator?:n denominator?:n base?:n interval?:7 counts?:8 status note?:4
verdict basis difference?:n low?:n high?:n sentence:4
from value:n setBy:4 reason:4
group name:4 period:3 landlords:i lowerQuartile?:n median?:n upperQuartile?:n rank?:i band?:i lower:i same:i higher:i standing sentence:4
period:3 value?:n
id:k code? name:4 theme basis unit decimals:i polarity scope:6 latest:9 previous?:9 movement:10 target?:11 benchmark?:12 context:4 sentence:4 sparkline[:13
name sha256
name publisher url licence licenceUrl files[:15
release:0 landlord:2 period:3 headline:4 summary:4 counts[:5 items[:14 source:16`;
