import type {Form, FormContact, Landlord, ReleaseRef} from '@doorstep/contract';
import {FORM_DEFINITIONS, toForm} from '@doorstep/domain/forms/definitions';
import type {FeedbackSettings} from '../../landlord-file/index.ts';

/** Months that say nothing where nothing is kept. */
const UNUSED_MONTHS = 24;

/** Every form of a landlord. All are off, and say where else to write, for one that has not switched them on. */
export function toFormDocuments(
  {landlord, release}: {readonly landlord: Landlord; readonly release: ReleaseRef},
  settings: FeedbackSettings | null,
): Form[] {
  const contact: FormContact = {...NO_CONTACT, website: landlord.website, ...settings?.contact};
  return FORM_DEFINITIONS.map((definition) =>
    toForm(definition, {
      release,
      landlord,
      state: (settings?.on === true ? settings.forms[definition.id] : undefined) ?? 'off',
      contact,
      keepMonths: settings?.keepMonths ?? UNUSED_MONTHS,
      wording: settings?.wording[definition.id],
    }),
  );
}

const NO_CONTACT: FormContact = {
  phone: null,
  emergencyPhone: null,
  email: null,
  address: null,
  website: null,
  complaint: null,
  complaintUrl: null,
};
