/** Stands for an import in rows of `survey_answer` that residents sent by a form of ours. */
export const FORM_RUN = 'form';
