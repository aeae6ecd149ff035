import type {LitElement} from 'lit';
import {compactCss} from '../../../packages/widgets/build/compact-styles.ts';

const compacted = new WeakMap<typeof LitElement, string>();

/** The style that stands inline in an element's shadow root, exactly as pages hold it and the content policy allows it. */
export function inlineStyle(element: typeof LitElement): string {
  let css = compacted.get(element);
  if (css === undefined) {
    css = compactCss(element.elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join(''));
    compacted.set(element, css);
  }
  return css;
}
