import {makeRelease} from '../make-release.ts';
import {planRelease} from '../plan-release.ts';
import {SAMPLE_DAY} from './release-sample.ts';
import {sampleSite} from './sample-site.ts';

/** A process to be killed: makes a release in the folder given, says so when it is half way, and never ends by itself. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('Give the data folder.');
const basis = {inputs: [], versions: {measures: '1', calculation: '1'}, fingerprint: 'slow'};
const {plan} = await planRelease(folder, basis, SAMPLE_DAY);
if (plan === undefined) throw new Error('There is nothing to release.');

async function* pages() {
  for (let page = 0; ; page += 1) {
    yield {path: `page-${page}/index.html`, content: 'A page.'};
    if (page === 200) console.log('half way');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
await makeRelease({folder, plan, documents: sampleSite(plan), pages: pages()});
