// What a run of tests leaves in the checkout is a fault of a test: the next one would copy an example that is no longer as it is shipped.
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const home = join(import.meta.dirname, '..');

/** What is built and installed, and what vitest keeps while it runs. */
const isMade = (path: string): boolean =>
  /^(?:\.git|dist|coverage|src\/checking\/generated)$|(?:^|\/)(?:node_modules|\.vitest-[^/]*)$/.test(path);

/** Path → size and moment of the last change, of each file; a folder that holds nothing counts as one. */
function filesOf(folder = home, found = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = join(folder, entry.name);
    const path = relative(home, full).split(sep).join('/');
    if (isMade(path)) continue;
    if (entry.isDirectory() && readdirSync(full).length > 0) filesOf(full, found);
    else {
      const stat = statSync(full, { throwIfNoEntry: false });
      found.set(path, `${stat?.size} ${stat?.mtimeMs}`);
    }
  }
  return found;
}

/** New files anywhere; of the examples, changed ones too and those that went: elsewhere somebody may be at work. */
export function left(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const isExample = (path: string): boolean => path.startsWith('examples/');
  const come = [...after].filter(([path, now]) => !before.has(path) || (isExample(path) && before.get(path) !== now));
  const gone = [...before.keys()].filter((path) => isExample(path) && !after.has(path));
  return [...come.map(([path]) => path), ...gone].sort();
}

/** Called once before the run; gives back what is called after it. */
export default function watch(): () => void {
  const before = filesOf();
  return () => {
    const paths = left(before, filesOf());
    if (paths.length === 0) return;
    // What is thrown here is told, and by itself fails nothing.
    process.exitCode = 1;
    throw new Error(`the tests left this in the checkout (they work on copies):\n${paths.map((path) => `  ${path}`).join('\n')}`);
  };
}
