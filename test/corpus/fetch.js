// Gathers the corpus in a folder outside of the repository: `node test/corpus/fetch.js FOLDER [CLONES]`. CLONES may hold git directories that are
// there already, as `owner+name/repo`; the others are fetched from GitHub, one commit each. A file that two suites share is taken once.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { OFFICE_FILE, sources } from './sources.js';

const [folder, clones] = process.argv.slice(2);
if (folder === undefined) throw new Error('node test/corpus/fetch.js FOLDER [CLONES]');

const temporary = mkdtempSync(join(tmpdir(), 'jalon-corpus-'));
const git = (place, ...words) =>
  execFileSync('git', ['-C', place, ...words], { maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] });

/** Null of a file that a copy of the repository lacks: copies may be without their largest files, and with pointers to others. */
function bytesOf(place, blob) {
  try {
    const bytes = git(place, 'cat-file', 'blob', blob);
    return bytes.subarray(0, 40).toString().startsWith('version https://git-lfs') ? null : bytes;
  } catch {
    return null;
  }
}

function cloneOf(repository, commit) {
  const there = clones && join(clones, repository.replace('/', '+'), 'repo');
  if (there && existsSync(there)) return there;
  const place = join(temporary, repository.replace('/', '+'));
  execFileSync('git', ['init', '--quiet', '--bare', place]);
  git(place, 'fetch', '--quiet', '--depth', '1', `https://github.com/${repository}.git`, commit);
  return place;
}

const taken = new Set();
for (const [repository, commit] of sources) {
  const place = cloneOf(repository, commit);
  // mode, kind, blob, tab, path
  const listed = git(place, 'ls-tree', '-r', '-z', commit)
    .toString()
    .split('\0')
    .map((line) => /^\d+ blob (\w+)\t([\s\S]*)$/.exec(line))
    .filter((line) => line !== null && OFFICE_FILE.test(line[2]) && !taken.has(line[1]));
  let count = 0;
  for (const [, blob, path] of listed) {
    if (taken.has(blob)) continue;
    taken.add(blob);
    const bytes = bytesOf(place, blob);
    if (bytes === null) continue;
    const file = join(folder, repository.replace('/', '+'), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    count += 1;
  }
  process.stdout.write(`${repository} ${count}\n`);
}
rmSync(temporary, { recursive: true });
