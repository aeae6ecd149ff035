// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const MEASURE_DOCUMENT: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
id:k aliases[ code? version effectiveFrom name:1 meaning:1 why:1 question?:1 theme perspective timing level nature basis unit decimals:i polarity numerator:1 denominator:1 exclusions:1 clock?:1 counterMeasures[ leads[
id kind tenure name:1
start:d end:d kind
low:n high:n
very:n fairly:n neither:n fairlyDis:n veryDis:n notApplicable?:n
sampled:i agreed:i
period:6 value?:n missing? numerator?:n denominator?:n base?:n interval?:7 counts?:8 status note?:1 checked?:9
from value:n setBy:1 reason:1
date reason:1
from:d to:d mean?:n lower?:n upper?:n short:b
date:d cause verdict
segments[:13 signals[:14 variation assurance?
verdict basis difference?:n low?:n high?:n sentence:1
group name:1 period:6 landlords:i lowerQuartile?:n median?:n upperQuartile?:n rank?:i band?:i lower:i same:i higher:i standing sentence:1
scope:5 kind observations[:10 targets[:11 breaks[:12 analysis?:15 movement:16 benchmarks[:17 sentence:1
kind since:d reason:1
text:1 value?:n by:d
verdict before?:n now?:n sentence:1
id:k measure:k scope signal:19 said?:1 plan:1 owner:1 begun:d due:d check:d expected:20 result:21
label:1 value:1
facts[:23
name sha256
name publisher url? licence? licenceUrl? files[:25
release:0 landlord:3 measure:4 series[:18 actions[:22 passport:24 source:26`;
