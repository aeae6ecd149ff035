import {css} from 'lit';

/** Of dots for other landlords: hollow for about the same, filled for really different. */
export const styles = css`
  :host {
    --_peer: var(--doorstep-color-peer, var(--_line-strong));
  }
  .peer {
    fill: var(--_surface);
    stroke: var(--_peer);
    stroke-width: 1.6;
  }
  .far {
    fill: var(--_peer);
    stroke: var(--_surface);
    stroke-width: 1;
  }
  @media (forced-colors: active) {
    :host {
      --_peer: CanvasText;
    }
  }
`;
