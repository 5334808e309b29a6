// A great many projects to measure on: the shipped example again and again, each with its own names; some files may get a mistake.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('../../examples/montfort/', import.meta.url));

/** One of each kind that people make; all in an action's file. */
const mistakes = [
  (text) => text.replace('theme:', 'thème:'),
  (text) => text.replace(/^status: .*/m, 'status: en_cours'),
  (text) => text.replace(/^needs: .*/m, 'needs: [ND-999]'),
  (text) => text.replace(/^title: /m, 'title: x\ntitle: '),
  (text) => text.replace(/^title: /m, 'title: Salle : '),
  (text) => text.replace(/^leads: .*/m, 'leads: 7'),
  (text) => text.replace(/^id: .*\n/m, ''),
];

/** Writes `count` projects below `root`; one file in fifty is wrong when `isBad`. Gives how many files and bytes there are. */
export function writeProjects(root, count, isBad = false) {
  const files = readdirSync(example, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    // What is no YAML stays behind, and is not spoken of: a missing file would be a problem of each project.
    .map((path) => ({ path: path.slice(example.length), text: readFileSync(path, 'utf8').replace(/^ *contours: .*\n/m, '') }));
  const total = { files: 0, bytes: 0, wrong: 0 };
  for (let project = 0; project < count; project++)
    for (const { path, text } of files) {
      const full = join(root, `P-${String(project).padStart(5, '0')}`, path);
      const own = text.replaceAll('Montfort', `Montfort${project}`);
      const isWrong = isBad && path.startsWith('actions/') && total.wrong < total.files * 0.02;
      const written = isWrong ? mistakes[total.wrong % mistakes.length](own) : own;
      if (isWrong) total.wrong += 1;
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, written);
      total.files += 1;
      total.bytes += Buffer.byteLength(written);
    }
  return total;
}
