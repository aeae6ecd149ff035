import {createHash} from 'node:crypto';
import {inlineStyle} from './page/inline-style.ts';
import {WIDGETS} from './widget-elements.ts';

/** The `'sha256-...'` source of an inline style, as a content policy writes it. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
}

let policy: string | undefined;

/**
 * The one content policy of every page. Nothing inline runs; the only inline styles are those of the widgets' shadow
 * roots, each allowed by the hash of the style sheets that its element declares.
 */
export function contentPolicy(): string {
  policy ??= [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...new Set(WIDGETS.map((element) => styleHash(inlineStyle(element))))].join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types doorstep',
  ].join('; ');
  return policy;
}

/**
 * The headers that every page is sent with. The content policy stands in the page too, so that it holds on a static host
 * that sends no headers.
 */
export function pageHeaders(): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy(),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}
