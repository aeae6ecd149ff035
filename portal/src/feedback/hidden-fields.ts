import type {Form, Language} from '@doorstep/contract';
import {html} from '@lit-labs/ssr';
import type {Content} from '../page/page.ts';
import {PLAIN_FIELDS} from './plain-fields.ts';
import type {Filled} from './filled.ts';

export const hiddenField = (name: string, value: string): Content =>
  html`<input type="hidden" name=${name} value=${value} />`;

/** What every post of a form carries. */
export function hiddenFields(form: Form, language: Language): Content {
  return [
    hiddenField(PLAIN_FIELDS.form, form.id),
    hiddenField(PLAIN_FIELDS.version, String(form.version)),
    hiddenField(PLAIN_FIELDS.language, language),
  ];
}

/** All that was filled in, carried on by a page that shows it. */
export function carriedFields({answers, about, replyTo, mayPublish}: Filled): Content {
  return [
    ...Object.entries(answers).flatMap(([name, answer]) => [answer].flat().map((value) => hiddenField(name, value))),
    ...(about === null
      ? []
      : [
          hiddenField(PLAIN_FIELDS.aboutMeasure, about.measure),
          hiddenField(PLAIN_FIELDS.aboutRelease, about.release ?? ''),
        ]),
    ...(replyTo === null
      ? []
      : [hiddenField(PLAIN_FIELDS.replyWay, replyTo.way), hiddenField(PLAIN_FIELDS.replyAddress, replyTo.address)]),
    ...(mayPublish ? [hiddenField(PLAIN_FIELDS.mayPublish, 'yes')] : []),
  ];
}
