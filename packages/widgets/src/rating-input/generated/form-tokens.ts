// Generated from tokens.css by `npm run widgets:tokens`. Do not edit.
import {css} from 'lit';

export const formTokens = css`
  :host{color-scheme: light dark;--_sunken:var(--doorstep-color-sunken,#f3ece1);--_on-brand:var(--doorstep-color-on-brand,#ffffff);--_us-tint:var(--doorstep-color-us-tint,#efe4ee);--_alert:var(--doorstep-color-alert,#a3182d);--_text-lead:var(--doorstep-text-lead,calc(var(--_text-base) * 1.2));--_text-heading:var(--doorstep-text-heading,calc(var(--_text-base) * 1.4))}@media screen and (prefers-color-scheme: dark){:host{--_sunken:var(--doorstep-color-sunken,#2d2532);--_on-brand:var(--doorstep-color-on-brand,#2a1828);--_us-tint:var(--doorstep-color-us-tint,#3a2a3b);--_alert:var(--doorstep-color-alert,#ff9ea6)}}@media (forced-colors: active){:host{--_sunken:Canvas;--_on-brand:Canvas;--_us-tint:Canvas;--_alert:CanvasText}}
`;
