import {html, type TemplateResult} from 'lit';
import type {NumbersWords} from './numbers.words.ts';

/** Ways to take the drawing and the sentence along. What makes the files is loaded when one is asked for. */
export function renderFiles(sentence: string, fileName: string, words: NumbersWords): TemplateResult {
  /** Says what came of it beside the buttons. */
  const say = ({parentElement}: Element, text: string) =>
    parentElement?.querySelector('[role=status]')?.replaceChildren(text);
  const savePicture = (event: Event, kind: 'svg' | 'png') => {
    const button = event.currentTarget as Element;
    const root = button.getRootNode() as ShadowRoot;
    const drawing = [...root.querySelectorAll<SVGSVGElement>('svg.chart')].find((one) => one.checkVisibility());
    if (!drawing) return;
    // A page's rules may forbid pictures that it makes itself, as PNG is.
    import('./save-picture.ts')
      .then((it) => it.savePicture(drawing, fileName, kind))
      .catch(() => say(button, words.notMade));
  };
  const copy = ({currentTarget}: Event) => {
    const button = currentTarget as Element;
    // A page may be refused the clipboard, and one without https has none; its words can still be selected.
    const copied = Promise.resolve().then(() => navigator.clipboard.writeText(sentence));
    void copied.then(
      () => say(button, words.copied),
      () => say(button, words.notCopied),
    );
  };
  return html`<p class="files">
    <button type="button" @click=${(event: Event) => savePicture(event, 'svg')}>${words.downloadSvg}</button>
    <button type="button" @click=${(event: Event) => savePicture(event, 'png')}>${words.downloadPng}</button>
    <button type="button" @click=${copy}>${words.copy}</button>
    <span role="status"></span>
  </p>`;
}
