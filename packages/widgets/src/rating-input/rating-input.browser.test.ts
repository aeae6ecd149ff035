import {expect} from '@esm-bundle/chai';
import {sendKeys} from '@web/test-runner-commands';
import {checkEverywhere} from '../testing/check-everywhere.ts';
import {settled} from '../testing/show-example.ts';
import './define.ts';
import type {DoorstepRatingInput} from './rating-input.ts';

checkEverywhere('doorstep-rating-input');

/** A form of some page with a rating in it. */
async function show(attributes: string): Promise<{form: HTMLFormElement; rating: DoorstepRatingInput}> {
  const form = document.createElement('form');
  form.innerHTML = `<fieldset><doorstep-rating-input ${attributes}></doorstep-rating-input></fieldset><button>Send</button>`;
  document.body.append(form);
  const rating = form.querySelector('doorstep-rating-input') as DoorstepRatingInput;
  await settled(rating);
  return {form, rating};
}

const radios = ({shadowRoot}: Element) => [...(shadowRoot?.querySelectorAll('input') ?? [])];
const sent = (form: HTMLFormElement) => Object.fromEntries(new FormData(form));

describe('<doorstep-rating-input> in a form', () => {
  afterEach(() => document.body.replaceChildren());

  it('sends what was chosen under its name, and nothing before', async () => {
    const {form, rating} = await show('name="repair"');
    const told: string[] = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => told.push(`${type} ${rating.value}`));
    expect(sent(form)).to.deep.equal({});
    expect(radios(rating).filter(({checked}) => checked)).to.deep.equal([]);
    radios(rating)[1]?.click();
    expect(sent(form)).to.deep.equal({repair: 'fairly-satisfied'});
    expect(told).to.deep.equal(['input fairly-satisfied', 'change fairly-satisfied']);
    expect(rating.form).to.equal(form);
    rating.value = 'neither';
    await settled(rating);
    expect(sent(form)).to.deep.equal({repair: 'neither'});
    expect(radios(rating).map(({checked}) => checked)).to.deep.equal([false, false, true, false, false]);
    expect(told, 'only what a reader does is told').to.have.length(2);
    rating.value = 'splendid';
    expect([rating.value, sent(form)]).to.deep.equal(['', {}]);
  });

  it('goes back with the form to what it began with, and takes what the browser gives back', async () => {
    const {form, rating} = await show('name="repair" value="very-satisfied"');
    expect(sent(form)).to.deep.equal({repair: 'very-satisfied'});
    radios(rating)[4]?.click();
    form.reset();
    await settled(rating);
    expect(sent(form)).to.deep.equal({repair: 'very-satisfied'});
    expect(radios(rating)[0]?.checked).to.equal(true);
    rating.formStateRestoreCallback('neither');
    await settled(rating);
    expect(radios(rating)[2]?.checked).to.equal(true);
  });

  it('says where it stands what is missing, and takes the keyboard', async () => {
    const {form, rating} = await show('name="repair" required');
    expect([rating.validity.valueMissing, form.checkValidity()]).to.deep.equal([true, false]);
    form.requestSubmit();
    await settled(rating);
    const fault = rating.shadowRoot?.querySelector('#error-rating');
    expect(fault?.textContent).to.include('Error:').and.to.include('Choose one answer');
    expect(rating.shadowRoot?.querySelector('fieldset')?.getAttribute('aria-describedby')).to.equal('error-rating');
    expect(rating.shadowRoot?.activeElement).to.equal(radios(rating)[0]);
    await sendKeys({press: 'ArrowDown'});
    await settled(rating);
    expect(rating.value).to.equal('fairly-satisfied');
    expect(form.checkValidity()).to.equal(true);
    expect(rating.shadowRoot?.querySelector('#error-rating')).to.equal(null);
    rating.setCustomValidity('Not today');
    expect([rating.validationMessage, rating.checkValidity()]).to.deep.equal(['Not today', false]);
  });

  it('is not sent and not asked for while it, or what it stands in, is disabled', async () => {
    const {form, rating} = await show('name="repair" value="neither" required');
    for (const [name, off] of [
      ['itself', () => (rating.disabled = !rating.disabled)],
      ['its fieldset', () => form.querySelector('fieldset')?.toggleAttribute('disabled')],
    ] as const) {
      off();
      await settled(rating);
      expect(sent(form), name).to.deep.equal({});
      expect(rating.willValidate, name).to.equal(false);
      expect(
        radios(rating).every((radio) => radio.matches(':disabled')),
        name,
      ).to.equal(true);
      off();
      await settled(rating);
      expect(sent(form), name).to.deep.equal({repair: 'neither'});
    }
  });
});
