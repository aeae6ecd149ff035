// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const MEASURE_DOCUMENT: Shape = `id published
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? notIncluded[:1
en cy*
id:k aliases[ code? version effectiveFrom name:3 meaning:3 why:3 question?:3 theme perspective timing level nature basis unit decimals:i polarity numerator:3 denominator:3 exclusions:3 clock?:3 counterMeasures[ leads[
tenure name:3
start:d end:d kind
low:n high:n
very:n fairly:n neither:n fairlyDis:n veryDis:n notApplicable?:n
period:6 value?:n missing? numerator?:n denominator?:n base?:n interval?:7 counts?:8 status note?:3
from value:n setBy:3 reason:3
date reason:3
verdict basis difference?:n low?:n high?:n sentence:3
group name:3 period:6 landlords:i lowerQuartile?:n median?:n upperQuartile?:n rank?:i band?:i lower:i same:i higher:i standing sentence:3
scope:5 observations[:9 targets[:10 breaks[:11 movement:12 benchmarks[:13 sentence:3
label:3 value:3
facts[:15
name sha256
name publisher url licence licenceUrl files[:17
release:0 landlord:2 measure:4 series[:14 passport:16 source:18`;
