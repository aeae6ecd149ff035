import {html, type TemplateResult} from 'lit';
import {announce} from '../announce/index.ts';
import type {Said} from '../words/words.ts';
import type {NumbersWords} from './numbers.words.ts';

/** What can be taken along besides the drawing itself. */
export interface FilesView {
  sentence: Said;
  /** Without its ending. */
  fileName: string;
  /** That the landlord is made up, which a picture must say too; null for a real one. */
  illustrative: Said | null;
}

type FilesWords = Pick<NumbersWords, 'downloadSvg' | 'downloadPng' | 'copy' | 'copied' | 'notMade' | 'notCopied'>;

/** Ways to take the drawing and the sentence along. What makes the files is loaded when one is asked for. */
export function renderFiles({sentence, fileName, illustrative}: FilesView, words: FilesWords): TemplateResult {
  /** Says what came of it, beside the buttons and aloud. */
  const say = (button: Element, text: string) => {
    button.parentElement?.querySelector('span')?.replaceChildren(text);
    announce(button.getRootNode() as ShadowRoot, text);
  };
  const savePicture = (event: Event, kind: 'svg' | 'png') => {
    const button = event.currentTarget as Element;
    const root = button.getRootNode() as ShadowRoot;
    const drawing = [...root.querySelectorAll<SVGSVGElement>('svg.chart')].find((one) => one.checkVisibility());
    if (!drawing) return;
    // A page's rules may forbid pictures that it makes itself, as PNG is.
    import('./save-picture.ts')
      .then((it) => it.savePicture(drawing, fileName, kind, illustrative?.text))
      .catch(() => say(button, words.notMade));
  };
  const copy = ({currentTarget}: Event) => {
    const button = currentTarget as Element;
    // A page may be refused the clipboard, and one without https has none; its words can still be selected.
    const copied = Promise.resolve().then(() => navigator.clipboard.writeText(sentence.text));
    void copied.then(
      () => say(button, words.copied),
      () => say(button, words.notCopied),
    );
  };
  return html`<p class="files">
    <button type="button" @click=${(event: Event) => savePicture(event, 'svg')}>${words.downloadSvg}</button>
    <button type="button" @click=${(event: Event) => savePicture(event, 'png')}>${words.downloadPng}</button>
    <button type="button" @click=${copy}>${words.copy}</button>
    <span></span>
  </p>`;
}
