/**
 * `npm test`: every check and every test, from a clean clone too. Ends with `N passed, N failed`, where each checker
 * counts as one. A runner that runs nothing has failed: silence must not look like success.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findChromium, HOW_TO_GET_CHROMIUM, versionOf} from './chromium.mjs';
import {install, isInstalled} from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const OUTPUT = '.cache/test';
const tally = {passed: 0, failed: 0};
const failures = [];

function report(name, {passed, failed}, started) {
  tally.passed += passed;
  tally.failed += failed;
  if (failed > 0) failures.push(name);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/** Runs a program, `npm` or one of node_modules; its output is kept, and shown when it fails. */
function call(path, args, env = {}) {
  return new Promise((resolve) => {
    const [program, ...first] = path === 'npm' ? ['npm'] : [process.execPath, join('node_modules', path)];
    const child = spawn(program, [...first, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env},
    });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    child.on('error', (error) => resolve({code: 1, output: error.message}));
    child.on('close', (code) => resolve({code: code ?? 1, output: Buffer.concat(parts).toString()}));
  });
}

/** A checker says yes or no. */
async function check(name, path, args, env) {
  const started = Date.now();
  const {code, output} = await call(path, args, env);
  if (code !== 0) console.log(output);
  report(name, code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1}, started);
}

/** A runner counts its tests into a file; `read` understands that file. */
async function tests(name, file, path, args, read, env) {
  const started = Date.now();
  const output = join(OUTPUT, file);
  rmSync(output, {force: true});
  const run = await call(path, args(output), {...env, BROWSER_TESTS_OUTPUT: output});
  const counts = existsSync(output) ? read(JSON.parse(readFileSync(output, 'utf8'))) : {passed: 0, failed: 0};
  // An error outside any test, and a runner that found none, are failures that no test has counted.
  if (counts.failed === 0 && (run.code !== 0 || counts.passed === 0)) counts.failed = 1;
  if (counts.failed > 0 || counts.skipped > 0) console.log(run.output);
  if (counts.skipped > 0) console.log(`  ${counts.skipped} skipped, for the reasons above`);
  report(name, counts, started);
}

/** vitest: a file that does not load counts as one failure. */
function readVitest({numPassedTests, numFailedTests, numPendingTests, testResults}) {
  const broken = testResults.filter(
    ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
  );
  return {passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests};
}

function vitest(project) {
  return (output) => [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
  ];
}

async function main() {
  if (!isInstalled()) {
    console.log('· installing packages ...');
    await install();
  }
  mkdirSync(OUTPUT, {recursive: true});
  const chromium = await findChromium();
  console.log(chromium === undefined ? HOW_TO_GET_CHROMIUM : `Chromium: ${chromium}, ${versionOf(chromium)}`);
  const env = chromium === undefined ? {} : {CHROMIUM_PATH: chromium, DOORSTEP_CHROMIUM: chromium};

  await check('types (tsc)', 'typescript/bin/tsc', ['-p', '.']);
  await check('lint (eslint)', 'eslint/bin/eslint.js', [
    '.',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    '.cache/eslint/',
  ]);
  await check('format (prettier)', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
  await check('imports (dependency-cruiser)', 'dependency-cruiser/bin/dependency-cruise.mjs', [
    'packages',
    'portal',
    'stories',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ]);
  await check('unused files and packages (knip)', 'knip/bin/knip.js', ['--no-progress']);
  await check('site (vite build)', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
  if (scripts['build:stories'] !== undefined) {
    await check('stories (storybook build)', 'npm', ['run', '--silent', 'build:stories']);
  }
  await tests('tests in Node (vitest)', 'unit.json', 'vitest/vitest.mjs', vitest('unit'), readVitest, env);
  if (chromium === undefined) {
    for (const name of ['tests in the browser', 'journeys']) report(name, {passed: 0, failed: 1}, Date.now());
  } else {
    const wtr = () => ['--config', 'scripts/browser-tests.config.mjs'];
    await tests('tests in the browser', 'browser.json', '@web/test-runner/dist/bin.js', wtr, (counts) => counts, env);
    await tests('journeys', 'journeys.json', 'vitest/vitest.mjs', vitest('journeys'), readVitest, env);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tally.failed += 1;
}
if (failures.length > 0) console.log(`Failed: ${failures.join(', ')}`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
