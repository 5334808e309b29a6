// Proves every document of both examples, in both languages, for every audience: same bytes twice, no error in the Open XML SDK, opened by
// LibreOffice, python-docx and openpyxl, no tag left over, nothing that keeps it from being read by everyone. `node test/proofs/deliverables.js [folder]`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { atOnce } from './at-once.js';
import { fromSource } from './from-source.js';
import { LEFT_OVER, openedByLibreOffice, openedByPython, validated } from './openings.js';
import { home, renderAll } from './render-all.js';

const out = process.argv[2] ?? join(home, 'build/proof');
const { made, files, differing } = await renderAll(out);

// What two audiences are both given is looked at once.
const office = files.filter((path) => /\.(docx|pptx|xlsx)$/.test(path));
const pages = files.filter((path) => /\.(html|md)$/.test(path));
const fingerprint = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
const once = (paths) => [...new Map(paths.map((path) => [fingerprint(path), path])).values()];
const different = once(office);
const differentPages = once(pages);

const { checkArchive, checkPage, openArchive } = await fromSource(out, {
  'src/rendering/accessibility/index.ts': ['checkArchive', 'checkPage'],
  'src/rendering/archive/index.ts': ['openArchive'],
});
const barriersIn = (path) => {
  const bytes = new Uint8Array(readFileSync(path));
  if (!pages.includes(path)) return checkArchive(openArchive(bytes), { isFinished: true });
  return checkPage(new TextDecoder().decode(bytes), relative(made, path), path.endsWith('.html') ? 'html' : 'markdown');
};
const accessible = (path) =>
  barriersIn(path).map(({ code, part, slide = '', paragraph = '', sheet = '', cell = '', text = '' }) => [
    path,
    `${code} ${part} ${slide}${paragraph}${sheet} ${cell} ${text}`,
  ]);

const faults = [
  ...differing.map((path) => [path, 'a second time, the bytes are others']),
  ...[...different, ...differentPages].flatMap(accessible),
  ...differentPages
    .filter((path) => LEFT_OVER.test(readFileSync(path, 'utf8')))
    .map((path) => [path, 'a tag or an empty value is left over']),
  ...(
    await atOnce([...validated(different), ...openedByLibreOffice(different, join(out, 'opened')), ...openedByPython(different)])
  ).flat(),
];
const faulty = new Set(faults.map(([path]) => path));
for (const path of faulty) {
  const texts = faults.filter(([of]) => of === path).map(([, text]) => `  ${text}\n`);
  process.stdout.write(`${relative(made, path)}\n${texts.join('')}`);
}
process.stdout.write(
  `${files.length} files the same twice, ${different.length} different Office files opened, ${differentPages.length} pages read\n`,
);
process.stdout.write(`${files.length - faulty.size} deliverables proved, ${faulty.size} refused\n`);
process.exitCode = faulty.size > 0 || different.length === 0 || differentPages.length === 0 ? 1 : 0;
