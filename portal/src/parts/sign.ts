import type {MovementVerdict} from '@doorstep/contract';
import {isSignName, renderSign} from '@doorstep/widgets/signs/signs';
import type {SignName} from '@doorstep/widgets/signs/signs';
import {fixedHtml} from '../page/fixed-html.ts';
import type {Content} from '../page/page.ts';
import {toHtml} from '../page/to-html.ts';

const drawn = new Map<SignName, string>();

/**
 * A sign of the widgets, as plain HTML: pages do not update, so the markers for updating are left out. It is silent to
 * screen readers; the word that says the same always stands beside it.
 */
export function sign(name: SignName | MovementVerdict): Content {
  // Some words have no sign: there is nothing to draw for "nothing earlier".
  if (!isSignName(name)) return '';
  let svg = drawn.get(name);
  if (svg === undefined) {
    svg = toHtml(renderSign(name) as unknown as Content)
      .replace(/<!--.*?-->/g, '')
      .replace(/\s*\n\s*/g, '');
    drawn.set(name, svg);
  }
  return fixedHtml(svg);
}
