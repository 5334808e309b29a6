// Adds up what every run of the suite and the proof counted, and says it alone on a line.
import { readFileSync } from 'node:fs';

const counts = process.argv.slice(2).map((path) => {
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 } = JSON.parse(text);
    return [numPassedTests, numFailedTests, numPendingTests + numTodoTests];
  }
  const [, passed, failed] = /(\d+) deliverables proved, (\d+) refused/.exec(text) ?? [];
  return [Number(passed), Number(failed), 0];
});
const [passed, failed, skipped] = [0, 1, 2].map((column) => counts.reduce((sum, row) => sum + row[column], 0));
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
