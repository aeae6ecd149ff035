// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const COMPARISON: Shape = `id published
en cy*
id:k name:1 basis unit decimals:i polarity
id kind tenure name:1
start:d end:d kind
name:1 type? sizeBand? supported?:b landlords:i lowerQuartile?:n median?:n upperQuartile?:n together?:n
low:n high:n
id:k name type? sizeBand? supported?:b region? value?:n missing? numerator?:n base?:n chance?:6 similar?:i
name sha256
name publisher url? licence? licenceUrl? files[:8
release:0 id:k measure:2 scope:3 period:4 groups[:5 landlords[:7 source:9`;
