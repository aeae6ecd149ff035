// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.
import type {Shape} from '../misfit.ts';

export const FORM: Shape = `id published
en cy*
year part note
id:k code name earlierNames[ aliases[ type? sizeBand? region? supported?:b website? illustrative?:1 notIncluded[:2
question:k is[:k
value:k label:1
id:k kind label:1 hint?:1 required:b when?:4 options[:5 maxLength?:i measures[:k
id:k title?:1 questions[:6
phone? emergencyPhone? email? address? website? complaint?:1 complaintUrl?
release:0 landlord:3 id:k version:i state title:1 introduction:1 privacy:1 locked:b pages[:7 contact:8`;
