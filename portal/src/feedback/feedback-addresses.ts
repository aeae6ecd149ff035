import type {Language} from '@doorstep/contract';

/** A Welsh page stands under `/cy/`, at the same place. */
const below = (language: Language): string => (language === 'en' ? '' : `/${language}`);

/** Where residents tell their landlord something. */
export const feedbackAddresses = {
  home: (landlord: string, language: Language) => `${below(language)}/${landlord}/feedback/`,
  form: (landlord: string, form: string, language: Language) => `${below(language)}/${landlord}/feedback/${form}/`,
  /** Answers are posted here, and a receipt is asked about here. */
  send: (landlord: string) => `/${landlord}/v1/feedback`,
};
