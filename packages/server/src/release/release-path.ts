import {DoorstepError} from '@doorstep/contract';

const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const LONGEST = 240;

/**
 * The name of a file inside a release folder, without a slash in front: `leeds-city-council/v1/overview.json`.
 * Takes an address with or without the leading slash. Every name that reaches the disk passes here, because landlord
 * and measure names come from workbooks that others wrote.
 * @throws DoorstepError DS_RELEASE_PATH for anything that could leave the folder, hide a file or differ between systems.
 */
export function toReleasePath(address: string): string {
  const path = address.startsWith('/') ? address.slice(1) : address;
  const safe = path.length > 0 && path.length <= LONGEST && path.split('/').every((part) => SEGMENT.test(part));
  if (!safe) {
    throw new DoorstepError(
      'DS_RELEASE_PATH',
      'A release file may only be named with letters, digits, full stops, hyphens and underscores.',
      {path: address},
    );
  }
  return path;
}
