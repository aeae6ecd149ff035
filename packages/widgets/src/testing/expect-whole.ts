import {expect} from '@esm-bundle/chai';

/** Fails when a widget is wider than its place, when text of it is cut off, or when words of a drawing leave the card or touch. */
export function expectWhole(widget: HTMLElement, where: string): void {
  expect(widget.scrollWidth, `${widget.localName}, ${where}: wider than its place`).to.be.at.most(widget.clientWidth);
  for (const element of widget.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
    if (element instanceof SVGElement || !element.checkVisibility()) continue;
    // What is only for those who listen is clipped on purpose.
    if (element.clientWidth <= 1 || element.clientHeight <= 1) continue;
    const {overflowX} = getComputedStyle(element);
    const isCut = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    expect(isCut, `${where}: cut off: ${element.outerHTML.slice(0, 200)}`).to.equal(false);
  }
  for (const drawing of widget.shadowRoot?.querySelectorAll('svg') ?? []) {
    const texts = [...drawing.querySelectorAll('text')].filter((text) => text.checkVisibility() && text.textContent);
    // A drawing does not cut what it holds: its words may stand in the edge of the card.
    const whole = (drawing.closest('.card') ?? drawing).getBoundingClientRect();
    texts.forEach((text, index) => {
      const box = text.getBoundingClientRect();
      const isInside = box.left >= whole.left - 1 && box.right <= whole.right + 1 && box.bottom <= whole.bottom + 3;
      const said = `${widget.localName}, ${where}: "${text.textContent}"`;
      expect(isInside, `${said} leaves the card: ${box.left}-${box.right} of ${whole.left}-${whole.right}`).to.equal(
        true,
      );
      for (const other of texts.slice(index + 1))
        expect(touch(box, other.getBoundingClientRect()), `${said} touches "${other.textContent}"`).to.equal(false);
    });
  }
}

/** Whether letters meet: boxes of lines have some room above and below. */
function touch(a: DOMRect, b: DOMRect): boolean {
  const [across, down] = [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
  return across > 1 && down > 4;
}
