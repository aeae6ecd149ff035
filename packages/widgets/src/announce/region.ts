import {css} from 'lit';

const styles = css`
  :host {
    all: initial;
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

const regions = new WeakMap<ShadowRoot, HTMLElement>();

/**
 * The place in a widget whose words a screen reader says by itself, politely. It is heard and not seen: what is said there
 * stands in the widget too. In a root of its own, because the widget's styles come and go with its parts.
 */
export function regionOf(root: ShadowRoot): HTMLElement {
  const known = regions.get(root);
  if (known) return known;
  const host = document.createElement('div');
  const shadow = host.attachShadow({mode: 'open'});
  if (styles.styleSheet) shadow.adoptedStyleSheets = [styles.styleSheet];
  const region = document.createElement('div');
  region.setAttribute('role', 'status');
  region.lang = root.querySelector('[lang]')?.getAttribute('lang') ?? '';
  shadow.append(region);
  root.append(host);
  regions.set(root, region);
  return region;
}
