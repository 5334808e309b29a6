// Renders both examples in both languages and every format for every audience, and the portfolio that follows them, twice, and says which
// files the second time made otherwise.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atOnce, ran } from './at-once.js';

export const home = fileURLToPath(new URL('../../', import.meta.url));
const dates = { 'roche-aux-fees': '2025-12-31', montfort: '2026-11-15' };

export const below = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? below(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();

const dated = Object.entries(dates);
const languages = ['fr', 'en'];
const run = async (...words) => {
  await ran(process.execPath, ['bin/jalon.js', ...words, '--trusted'], { cwd: home, maxBuffer: 1e9 });
};

/** One task for each command. */
function renderings(out) {
  rmSync(out, { recursive: true, force: true });
  const rendered = (example, today, language, under, ...words) =>
    run('render', `examples/${example}`, '--today', today, '--lang', language, '--out', join(out, language, under), ...words);
  return languages.flatMap((language) => [
    ...dated.flatMap(([example, today]) => [
      ...['elected', 'residents', 'press'].map(
        (audience) => () =>
          rendered(example, today, language, audience, '--audience', audience, '--format', 'docx,pptx,xlsx,ics,html,md'),
      ),
      // What is made on demand alone, with all that goes with it.
      () => rendered(example, today, language, 'demand', '--only', 'agenda,council-pack,site-pages'),
    ]),
    async () => {
      const words = ['portfolio', 'examples/syndicat', '--organisation', 'examples', '--today', '2026-11-24'];
      const code = await run(...words, '--lang', language, '--out', join(out, language, 'portfolio')).then(
        () => 0,
        (error) => error.code,
      );
      // The example follows a project whose files are to be mended, and says so.
      if (code !== 1) throw new Error(`portfolio: ${code}`);
    },
  ]);
}

/** Every file below `out`/made, and those that have other bytes, or are not there, the second time. */
export async function renderAll(out) {
  const made = join(out, 'made');
  const again = join(out, 'again');
  await atOnce([...renderings(made), ...renderings(again)]);
  const files = below(made);
  const seconds = new Set(below(again).map((path) => relative(again, path)));
  const differing = files.filter((path) => {
    const name = relative(made, path);
    return !seconds.has(name) || !readFileSync(path).equals(readFileSync(join(again, name)));
  });
  return { made, files, differing };
}
