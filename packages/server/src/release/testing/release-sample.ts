import {makeRelease} from '../make-release.ts';
import type {MadeRelease} from '../make-release.ts';
import {planRelease} from '../plan-release.ts';
import {sampleSite} from './sample-site.ts';

export const SAMPLE_DAY = new Date('2026-11-22T12:00:00Z');

/** Big enough to be packed, so that tests meet packed copies too. */
export const LONG_PAGE = `<!doctype html><title>Leeds</title>${'<p>How is my landlord doing?</p>'.repeat(60)}`;

/** Makes a small release in a data folder; undefined when nothing has changed since the last one. */
export async function releaseSample(
  folder: string,
  fingerprint = 'a',
  now = SAMPLE_DAY,
): Promise<MadeRelease | undefined> {
  const basis = {inputs: [], versions: {measures: '1', calculation: '1'}, fingerprint};
  const decision = await planRelease(folder, basis, now);
  if (decision.plan === undefined) return undefined;
  const {plan} = decision;
  const pages = [
    {path: '/index.html', content: `<!doctype html><title>${fingerprint}</title>`},
    {path: '/404.html', content: '<!doctype html><title>Not here</title>'},
    {path: '/leeds-city-council/index.html', content: LONG_PAGE},
    {path: '/leeds-city-council/measures/tsm-tp02/index.html', content: LONG_PAGE},
    {path: '/headers.json', content: JSON.stringify({'content-security-policy': "default-src 'none'"})},
    {path: `/assets/portal-${fingerprint}.js`, content: `export const release = '${fingerprint}';`},
  ];
  return makeRelease({folder, plan, documents: sampleSite(plan, plan.previous?.id ?? null), pages});
}
