import type {FeedbackSettings} from '../../landlord-file/index.ts';

/** Of a landlord that takes every form and tells nobody. */
export const OPEN_FORMS: FeedbackSettings = {
  on: true,
  contact: {
    phone: '01632 960101',
    emergencyPhone: null,
    email: null,
    address: null,
    website: null,
    complaint: null,
    complaintUrl: null,
  },
  forms: {'after-repair': 'open', 'repair-not-done': 'open', 'about-a-figure': 'open', 'tsm-perception': 'open'},
  wording: {},
  keepMonths: 24,
  notify: null,
};
