import {expect} from '@esm-bundle/chai';
import {html, LitElement} from 'lit';
import {property, state} from '../property.ts';

class CanaryElement extends LitElement {
  @property() word = 'first';
  @state() count = 0;

  override render() {
    return html`${this.word} ${this.count}`;
  }
}
customElements.define('doorstep-canary', CanaryElement);

// A compiler that loses decorators, or turns fields into definitions that hide them, still builds; this then fails.
describe('decorated properties as the test server compiles them', () => {
  it('render again', async () => {
    const canary = new CanaryElement();
    document.body.append(canary);
    await canary.updateComplete;
    expect(canary.shadowRoot?.textContent).to.equal('first 0');
    canary.word = 'second';
    canary.count = 1;
    await canary.updateComplete;
    expect(canary.shadowRoot?.textContent).to.equal('second 1');
    canary.setAttribute('word', 'third');
    await canary.updateComplete;
    expect(canary.shadowRoot?.textContent).to.equal('third 1');
    canary.remove();
  });
});
