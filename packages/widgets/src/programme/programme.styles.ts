import {css} from 'lit';
import {styles as picture} from '../picture/picture.styles.ts';

/** What planned works add to a picture: the plan in dashed ink, what is expected dashed and hollow, the hatch over it. */
export const styles = [
  ...picture,
  css`
    .target,
    .plan {
      stroke: var(--doorstep-color-target, var(--_ink));
      stroke-width: 2;
      stroke-dasharray: 9 4;
      stroke-linecap: butt;
    }
    .dash,
    .more {
      stroke-dasharray: 5;
      stroke-linecap: butt;
    }
    .plan,
    .more,
    .hollow {
      fill: var(--_surface);
    }
    .more,
    .hollow {
      stroke: var(--_us);
      stroke-width: 2.5;
    }
    .lead,
    .hatch {
      stroke: var(--_ink);
      stroke-width: 1;
      stroke-linecap: butt;
    }
    .hatch {
      stroke: var(--_line-strong);
      stroke-opacity: 0.7;
    }
    .done {
      fill: var(--_us);
      font-weight: 700;
    }
    @media (forced-colors: active) {
      .hatch {
        stroke-opacity: 0.4;
      }
    }
  `,
];
