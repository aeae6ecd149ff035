// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const PROGRAMME: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
end:d planned:i finished?:i expected:i
id:k name homes:i due:i onTime:i finished:i budget?:n actual?:n budgetOfFinished?:n forecast?:n time money months[:4 sentence:1
name sha256
name publisher url? licence? licenceUrl? files[:6
release:0 landlord:3 asAt:d method:1 programmes[:5 source:7`;
