import {openStore, readTsm} from '../../server/src/store/index.ts';
import {computeDocuments} from '../../server/src/measure/index.ts';
import {makeRelease, planRelease, verifyRelease} from '../../server/src/release/index.ts';
import {toContractFiles} from '@doorstep/contract/openapi';
const store = await openStore({folder:'/tmp/d'});
const dataset = await readTsm(store); await store.close();
const {plan} = await planRelease('/tmp/d', {inputs: [], versions:{measures:'1',calculation:'1'}, fingerprint: String(Math.random())}, new Date());
if (!plan) throw 1;
let t = performance.now(); const lap = (n: string) => {console.log(n, Math.round(performance.now()-t)); t = performance.now();};
const documents = computeDocuments(dataset, {...plan, previous: plan.previous?.id ?? null}); lap('documents');
let pages: any = [];
try { const {renderSite, readAssetManifest} = await import('@doorstep/portal'); const {readFileSync} = await import('node:fs');
 const assets = readAssetManifest(JSON.parse(readFileSync('/tmp/site/.vite/manifest.json','utf8'))); lap('import portal');
 if (process.argv[2]==='render') { let n=0, b=0; for (const f of renderSite(documents,{assets})) {n++; b+=f.content.length;} lap(`render ${n} ${b}`);}
 pages = renderSite(documents,{assets}); } catch (e) { console.log('no portal', e); }
function* all() { yield* toContractFiles(); yield* pages; }
const made = await makeRelease({folder:'/tmp/d', plan, documents, pages: all(), assets:'/tmp/site'}); lap('make '+made.files+' '+made.bytes);
const v = await verifyRelease('/tmp/d', made.id); lap('verify '+v.faults.length);
console.log(process.memoryUsage().rss/1e6);
