import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {toMemoryRelease} from '@doorstep/mocks';
import {build} from 'vite';
import {servedDocuments} from '../support/served-documents.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = join(ROOT, 'stories/host');
const SITE = join(ROOT, '.cache/stories-host');

/** What an editor's post may hold in WordPress, of the tags that the example uses. */
const ALLOWED = ['p', 'a', 'b', 'strong', 'em', 'ul', 'li', 'h2', 'h3'];

/** As WordPress saves the post of an editor: tags that are not allowed go, and what stands between them stays as text. */
function filterPost(post: string): string {
  return post.replace(/<\/?([a-z][a-z0-9-]*)[^>]*>/gi, (tag, name: string) => (ALLOWED.includes(name) ? tag : ''));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(SITE, path)), {recursive: true});
  writeFileSync(join(SITE, path), content);
}

// Pages of other people's systems with the built kit and released figures beside them, all of it plain files.
rmSync(SITE, {recursive: true, force: true});
cpSync(PAGES, SITE, {recursive: true});
const page = readFileSync(join(PAGES, 'wordpress.html'), 'utf8');
const post = readFileSync(join(PAGES, 'wordpress-post.html'), 'utf8');
const whole = post.slice(post.indexOf('<doorstep'));
write('wordpress.html', page.replace('<!-- filtered -->', filterPost(post)).replace('<!-- whole -->', whole));
await build({
  configFile: join(ROOT, 'vite.config.ts'),
  root: ROOT,
  logLevel: 'error',
  build: {outDir: join(SITE, 'kit'), emptyOutDir: true},
});
// A widget reads the newest figures, which a server would give for these addresses.
for (const [path, content] of Object.entries(toMemoryRelease(servedDocuments()).files))
  if (/\/v1\/.*\.json$/.test(path)) write(`kit/${path.replace(/\/?releases\/[^/]+\//, '/')}`, content);
