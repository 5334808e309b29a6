// Renders both examples in both languages and every format for every audience, and the portfolio that follows them, twice, and says which
// files the second time made otherwise.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = fileURLToPath(new URL('../../', import.meta.url));
const dates = { 'roche-aux-fees': '2025-12-31', montfort: '2026-11-15' };

export const below = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? below(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();

function render(out) {
  rmSync(out, { recursive: true, force: true });
  for (const [example, today] of Object.entries(dates))
    for (const language of ['fr', 'en'])
      for (const audience of ['elected', 'residents', 'press'])
        execFileSync(
          process.execPath,
          [
            ...['bin/jalon.js', 'render', `examples/${example}`, '--today', today, '--trusted'],
            ...['--lang', language, '--audience', audience, '--out', join(out, language, audience)],
            ...['--format', 'docx,pptx,xlsx,ics,html,md'],
          ],
          { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
        );
  // What is made on demand alone, with all that goes with it.
  for (const [example, today] of Object.entries(dates))
    for (const language of ['fr', 'en'])
      execFileSync(
        process.execPath,
        [
          ...['bin/jalon.js', 'render', `examples/${example}`, '--today', today, '--trusted', '--lang', language],
          ...['--out', join(out, language, 'demand'), '--only', 'agenda,council-pack,site-pages'],
        ],
        { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] },
      );
  for (const language of ['fr', 'en']) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...['bin/jalon.js', 'portfolio', 'examples/syndicat', '--organisation', 'examples', '--today', '2026-11-24', '--trusted'],
        ...['--lang', language, '--out', join(out, language, 'portfolio')],
      ],
      { cwd: home, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
    );
    // The example follows a project whose files are to be mended, and says so.
    if (status !== 1) throw new Error(`portfolio: ${status}\n${stderr}`);
  }
  return below(out);
}

/** Every file below `out`/made, and those that have other bytes, or are not there, the second time. */
export function renderAll(out) {
  const made = join(out, 'made');
  const again = join(out, 'again');
  const files = render(made);
  const seconds = new Set(render(again).map((path) => relative(again, path)));
  const differing = files.filter((path) => {
    const name = relative(made, path);
    return !seconds.has(name) || !readFileSync(path).equals(readFileSync(join(again, name)));
  });
  return { made, files, differing };
}
