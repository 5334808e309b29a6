// A field that the schema of actions gains is settable, checked, told to those who write templates and shown by these, with no other file touched.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docx, paragraph, textOf } from '../rendering/word/minimal-docx.ts';
import { wordsOf } from '../words-of.ts';
import { home } from './sources.ts';

const copy = mkdtempSync(join(tmpdir(), 'jalon-new-field-'));
const schema = join(copy, 'schemas/action.json');
const project = join(copy, 'project');

const visa = {
  type: 'string',
  enum: ['favourable', 'reserved', 'refused'],
  title: 'Visa du contrôle de légalité',
  description: 'Ce que le contrôle de légalité a répondu.',
  'x-en': { title: 'Legality visa', description: 'What the legality control answered.' },
  'x-values': {
    favourable: { fr: 'favorable', en: 'favourable' },
    reserved: { fr: 'sous réserve', en: 'with reservations' },
    refused: { fr: 'défavorable', en: 'refused' },
  },
};

/** Makes what is made of the schemas, the bundle and the pages; their types are asked for elsewhere. */
const build = `
  const { writeGenerated } = await import('./schemas/generate.js');
  await writeGenerated();
  const [{ build }, { bundleOptions, pageOptions }] = await Promise.all([import('esbuild'), import('./bin/bundle.js')]);
  await build(bundleOptions);
  await build(pageOptions);
`;

function jalon(line: string): { readonly status: number | null; readonly said: string } {
  const env = { ...process.env, LC_ALL: 'fr_FR.UTF-8', CI: '', NO_COLOR: '1', JALON_STATE: join(copy, 'state') };
  const words = [join(copy, 'bin/jalon.js'), ...wordsOf(line), '--today', '2026-11-24'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: project, env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const read = (folder: string, path: string): string | null => {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch {
    return null;
  }
};
/** The files of a folder that are not as they are in the house. */
const changed = (folder: string): readonly string[] =>
  readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(copy.length + 1))
    .filter((path) => read(copy, path) !== read(home, path));

beforeAll(() => {
  for (const part of ['bin', 'src', 'schemas', 'templates']) cpSync(join(home, part), join(copy, part), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json']) cpSync(join(home, file), join(copy, file));
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(home, 'examples/montfort'), project, { recursive: true });
  const { properties, ...rest } = JSON.parse(readFileSync(schema, 'utf8'));
  writeFileSync(schema, `${JSON.stringify({ ...rest, properties: { ...properties, visa } }, null, 2)}\n`);
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', build], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('what is made from the schemas follows, and nothing else is touched', () => {
  const files = ['src', 'schemas', 'templates', 'bin'].flatMap(changed);
  const byHand = files.filter((path) => !/\/generated\/|^schemas\/(portfolio-)?view\.json$/.test(path));
  expect(byHand).toEqual(['schemas/action.json']);
});

test('it is set by its French label, with the words of its values', () => {
  expect(jalon('set AC-001 "Visa du contrôle de légalité=sous réserve"')).toMatchObject({ status: 0 });
  const [file = ''] = readdirSync(join(project, 'actions')).filter((name) => name.startsWith('AC-001'));
  expect(readFileSync(join(project, 'actions', file), 'utf8')).toMatch(/^visa: reserved$/m);
});

test('it is checked, where it stands', () => {
  const [file = ''] = readdirSync(join(project, 'actions')).filter((name) => name.startsWith('AC-002'));
  const path = join(project, 'actions', file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, `${before.trimEnd()}\nvisa: favorables\n`);
  const { status, said } = jalon('validate');
  writeFileSync(path, before);
  expect(status).toBe(1);
  expect(said).toMatch(/favorables/);
  expect(said).toContain(`${before.trimEnd().split('\n').length + 1}:`);
});

test('it is told to those who write templates', () => {
  const { said } = jalon('template tags action-sheets --json');
  expect(said).toContain('"tag": "{{action.visa.label}}"');
  expect(said).toContain('"says": "Visa du contrôle de légalité · Libellé"');
});

test('it is used by templates, in Markdown and in Word, and a misspelling is told', () => {
  const folder = join(project, 'templates/documents/visas');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'document.yaml'),
    'title: { fr: Visas, en: Visas }\norder: 900\nformat: md\neach: action\nwhere: action.visa\nfile: { fr: "visas/{{name}}", en: "visas/{{name}}" }\n',
  );
  const line = '{{action.title}} : {{action.visa.label}}';
  writeFileSync(join(folder, 'template.md'), `${line}\n`);
  writeFileSync(join(folder, 'template.docx'), docx(paragraph(line)));
  const out = join(copy, 'out');
  expect(jalon(`render --only visas --format md,docx --out ${out} --trusted`)).toMatchObject({ status: 0 });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(md|docx)$/.test(name));
  expect(files).toHaveLength(2);
  for (const file of files) {
    const bytes = readFileSync(join(out, file));
    expect(file.endsWith('.md') ? bytes.toString() : textOf(bytes)).toMatch(/ : sous réserve/);
  }
  writeFileSync(join(folder, 'template.md'), '{{action.vissa.label}}\n');
  const { status, said } = jalon('template check');
  expect(status).toBe(1);
  expect(said).toMatch(/vissa[\s\S]*visa/);
});
