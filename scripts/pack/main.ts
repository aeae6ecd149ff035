import {statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {packPackages} from './pack-packages.ts';
import {ROOT} from './published.ts';

/** `npm run pack [-- folder]`: the packages as they would be published, in `dist/packages` unless told. */
for (const {name, tarball} of await packPackages(process.argv[2] ?? join(ROOT, 'dist/packages'))) {
  console.log(`${name}: ${relative('.', tarball)}, ${(statSync(tarball).size / 1000).toFixed(1)} kB`);
}
