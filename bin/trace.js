// Says where in the sources it went wrong: of a report, each place of the script that was built, by the file and line that it was made from.
// `node bin/trace.js < report.txt`, on the version that the report names, once `npm ci` is done.
import { readFileSync } from 'node:fs';
import { createRequire, SourceMap } from 'node:module';
import { build } from 'esbuild';
import { bundleOptions } from './bundle.js';

const { opening } = createRequire(import.meta.url)('./compiled.cjs');
const { outputFiles } = await build({ ...bundleOptions, write: false, sourcemap: 'external', sourcesContent: false });
const made = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
const map = new SourceMap(JSON.parse(made('.map')));
const lines = made('.cjs').split('\n');

/** The column before signs beyond ASCII were escaped, six bytes each; line and columns are counted from zero. */
function unescapedColumn(line, column) {
  let [at, width] = [0, line === 0 ? opening.length : 0];
  for (; width < column; at++) width += lines[line].charCodeAt(at) > 127 ? 6 : 1;
  return at;
}

function placeOf(line, column) {
  const { originalSource, originalLine } = map.findEntry(line, unescapedColumn(line, column));
  return originalSource && `${originalSource.replace(/^(?:\.\.\/)+/, '')}:${originalLine + 1}`;
}

const report = readFileSync(0, 'utf8');
const told = report.replace(
  /(?:[^\s()]*[\\/])?jalon\.cjs:(\d+):(\d+)/g,
  (written, line, column) => (lines[line - 1] === undefined ? written : placeOf(line - 1, column - 1)) || written,
);
process.stdout.write(told);
