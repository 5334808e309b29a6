// Writes what became of the corpus into its page, between `<!-- corpus -->` and `<!-- /corpus -->`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tableOf } from './classes.js';
import { LIMITS } from './pool.js';
import { sources } from './sources.js';

const PAGE = fileURLToPath(new URL('../../docs/en/developer/office-corpus.md', import.meta.url));
const LARGEST = 8;

export function writePage(outcomes, day = new Date().toISOString().slice(0, 10)) {
  const held = new Set(outcomes.map(({ file }) => file.split('/')[0]));
  const repositories = sources
    .filter(([repository]) => held.has(repository.replace('/', '+')))
    .map(([repository, commit]) => {
      const count = outcomes.filter(({ file }) => file.startsWith(`${repository.replace('/', '+')}/`)).length;
      return `| ${repository} | \`${commit.slice(0, 12)}\` | ${count} |`;
    });
  const said = [
    `${day}, ${outcomes.length} files, ${LIMITS.time / 1000} s of processor and ${LIMITS.memory} MB for each:`,
    tableOf(outcomes),
    'What was refused, by its fault:',
    ['| fault | files |', '| --- | --- |', ...faultsOf(outcomes)].join('\n'),
    ['| repository | commit | files |', '| --- | --- | --- |', ...repositories].join('\n'),
  ];
  const text = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    text.replace(/(<!-- corpus -->\n)[\s\S]*?(?=<!-- \/corpus -->)/, (_, mark) => `${mark}\n${said.join('\n\n')}\n\n`),
  );
}

function faultsOf(outcomes) {
  const counts = new Map();
  for (const { problems } of outcomes) {
    if (problems === undefined) continue;
    const [{ code, name }] = problems;
    const fault = code === 'template/not-an-archive' ? `${code} (${name})` : code;
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const others = sorted.slice(LARGEST).reduce((sum, [, count]) => sum + count, 0);
  return [...sorted.slice(0, LARGEST), ...(others > 0 ? [['others', others]] : [])].map(
    ([fault, count]) => `| ${fault} | ${count} |`,
  );
}
