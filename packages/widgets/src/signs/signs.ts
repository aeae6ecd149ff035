import {html, svg, type TemplateResult} from 'lit';

const RING = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0';

/** The strokes of each sign, with their class where they are not plain ink. Better and worse differ by outline and stair. */
const SIGNS = {
  better: [
    ['', 'M1 12a11 11 0 1 0 22 0a11 11 0 1 0-22 0'],
    ['on', 'M6 17h4v-4h4V9h4.5'],
  ],
  worse: [
    ['', 'M12-.5L24.5 12L12 24.5L-.5 12Z'],
    ['on', 'M6.5 8.5H10V12h4v3.5h3.5'],
  ],
  higher: [['', RING + 'M12 17V7.5M8 11l4-4l4 4']],
  lower: [['', RING + 'M12 7v9.5M8 13l4 4l4-4']],
  'no-real-change': [['', RING + 'M7.5 9.8h9M7.5 14.4h9']],
  'too-few': [
    ['kd', RING],
    ['', 'M7.4 12h.01M12 12h.01M16.6 12h.01'],
  ],
  'cannot-compare': [['', 'M2 2h20v20H2ZM7.5 9.8h9M7.5 14.4h9M15 6.5l-6 11.2']],
  met: [['', 'M3 21.5h18M5 10.5l4.6 5L19 4.5']],
  missed: [['', 'M3 2.5h18M7 9l10 10M17 9L7 19']],
  provisional: [
    ['', RING],
    ['kf', 'M12 2a10 10 0 0 0 0 20Z'],
  ],
  revised: [['', 'M4.5 19.5l1-4.6L16.4 4a2.3 2.3 0 0 1 3.4 3.4L8.9 18.4ZM14 6.5l3.4 3.4M13 20.5h8']],
  told: [['', 'M3 4.5h18v12H11l-5 4.5v-4.5H3Z']],
  records: [['', 'M5 2.5h14v19H5ZM8.5 8h7M8.5 12h7M8.5 16h4']],
  stale: [['', RING + 'M12 6.5V12l4 2.5']],
} as const satisfies Record<string, readonly (readonly [string, string])[]>;

export type SignName = keyof typeof SIGNS;

/** A verdict or other word of the contract that has a sign; a word we do not know has none. */
export function isSignName(name: string): name is SignName {
  return Object.hasOwn(SIGNS, name);
}

/** A sign in its 24-unit box. It always stands beside its word, so it is hidden from assistive technology. */
export function renderSign(name: SignName): TemplateResult {
  return html`<svg class="ic ${name}" viewBox="0 0 24 24" aria-hidden="true">
    ${SIGNS[name].map(([kind, path]) => svg`<path class=${kind} d=${path}></path>`)}
  </svg>`;
}
