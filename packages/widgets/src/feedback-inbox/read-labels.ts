import type {Text} from '@doorstep/contract';
import type {FormLabels} from './session.ts';

// Public documents, read for their words alone: what is not as expected is left out, and its id is shown instead. They are
// asked for without the token.

/** The questions and options of a form in words; none where it is not published. */
export async function readFormLabels(api: string, landlord: string, form: string): Promise<FormLabels> {
  const {pages} = await read(api, landlord, `forms/${form}`);
  return toLabels(pages);
}

/** The name of a figure; null where it is not published. */
export async function readMeasureName(api: string, landlord: string, measure: string): Promise<Text | null> {
  const found = (await read(api, landlord, `measures/${measure}`))['measure'];
  return toText((found as {name?: unknown} | undefined)?.name);
}

/** The labels in the pages of a form. */
export function toLabels(pages: unknown): FormLabels {
  const questions = list<{questions?: unknown}>(pages).flatMap((page) => list<Question>(page.questions));
  return Object.fromEntries(
    questions.flatMap(({id, label, options}) => {
      const text = toText(label);
      if (typeof id !== 'string' || !text) return [];
      const said = list<Option>(options).flatMap((one) => {
        const name = toText(one.label);
        return typeof one.value === 'string' && name ? [[one.value, name] as const] : [];
      });
      return [[id, {label: text, options: Object.fromEntries(said)}] as const];
    }),
  );
}

interface Question {
  id?: unknown;
  label?: unknown;
  options?: unknown;
}
interface Option {
  value?: unknown;
  label?: unknown;
}

const list = <T extends object>(value: unknown): T[] =>
  Array.isArray(value) ? value.filter((one): one is T => typeof one === 'object' && one !== null) : [];

function toText(value: unknown): Text | null {
  const {en, cy} = (value ?? {}) as {en?: unknown; cy?: unknown};
  if (typeof en !== 'string') return null;
  return typeof cy === 'string' ? {en, cy} : {en};
}

async function read(api: string, landlord: string, file: string): Promise<Record<string, unknown>> {
  const address = `${api.replace(/\/+$/, '')}/${encodeURIComponent(landlord)}/v1/${file}.json`;
  const found: unknown = await fetch(address, {credentials: 'omit', referrerPolicy: 'no-referrer'})
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null);
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
}
