/**
 * Packs and writes files of a release in a thread of its own, so that pages can be drawn meanwhile. Everything in here
 * is synchronous: for tens of thousands of small files that takes half the processor time of asking a thread pool for
 * each step. Plain JavaScript: a thread starts from this very file under tsx and under vitest alike.
 *
 * Takes batches `[{path, content}]`; answers `{entries: [[path, {sha256, bytes}]]}` or `{error}`.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

const {folder, packedEndings, smallestPacked, brotliQuality, gzipLevel} = workerData;
const endings = new Set(packedEndings);
const made = new Set();

function write(path, bytes, entries) {
  const full = join(folder, path);
  const parent = dirname(full);
  if (!made.has(parent)) {
    mkdirSync(parent, {recursive: true});
    made.add(parent);
  }
  writeFileSync(full, bytes, {flag: 'wx'});
  entries.push([path, {sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength}]);
}

function packBrotli(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    // A window no larger than the file: the default of 4 MB is set up anew for every small page.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes.byteLength)))),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return brotliCompressSync(bytes, {params});
}

parentPort.on('message', (batch) => {
  try {
    const entries = [];
    for (const {path, content} of batch) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      write(path, bytes, entries);
      if (bytes.byteLength < smallestPacked || !endings.has(path.slice(path.lastIndexOf('.')))) continue;
      write(`${path}.br`, packBrotli(bytes), entries);
      write(`${path}.gz`, gzipSync(bytes, {level: gzipLevel}), entries);
    }
    parentPort.postMessage({entries});
  } catch (error) {
    parentPort.postMessage({error: error instanceof Error ? error.message : String(error)});
  }
});
