import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {defaultReporter} from '@web/test-runner';

/**
 * The browser tests with their number written to a file, so that `npm test` can add them up. A file that does not load
 * has no tests to fail; it counts as one failure.
 */
const {default: base} = await import('../web-test-runner.config.mjs');
const output = process.env.BROWSER_TESTS_OUTPUT ?? '.cache/test/browser.json';

function count(suite) {
  const own = suite.tests.map((test) => (test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'));
  return [...own, ...suite.suites.flatMap(count)];
}

const countReporter = {
  onTestRunFinished({sessions}) {
    const results = sessions.flatMap(({testResults, errors}) => [
      ...(testResults ? count(testResults) : []),
      ...(errors.length > 0 ? ['failed'] : []),
    ]);
    const of = (result) => results.filter((one) => one === result).length;
    mkdirSync(dirname(output), {recursive: true});
    writeFileSync(output, JSON.stringify({passed: of('passed'), failed: of('failed'), skipped: of('skipped')}));
  },
};

export default {...base, reporters: [...(base.reporters ?? [defaultReporter()]), countReporter]};
