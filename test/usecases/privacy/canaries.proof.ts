// A person planted wherever a project may hold one: whoever asks is given all of it, and a purge leaves nothing that it does not list.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { typed } from '../../cli/typed.ts';
import { home } from '../../house/sources.ts';

const name = 'Zoé Quintrec';
const today = '2028-01-15';

const top = mkdtempSync(join(tmpdir(), 'jalon-canaries-'));
const root = join(top, 'projet');
cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });

function put(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
}

/** Everything that people write freely: what a sentence fits into. Ids, dates, states and references hold nobody. */
const isFree = (text: string): boolean => /\s/.test(text.trim()) && text.length > 12;

/** The same data, the name in each such text; how many there are. */
function planted(data: unknown, count: { total: number }): unknown {
  if (Array.isArray(data)) return data.map((one) => planted(one, count));
  if (typeof data === 'object' && data !== null)
    return Object.fromEntries(Object.entries(data).map(([key, one]) => [key, planted(one, count)]));
  if (typeof data !== 'string' || !isFree(data)) return data;
  count.total++;
  return `${data} (selon ${name})`;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
/** Path → how often the person stands in it. */
const plantedIn = new Map<string, number>();
for (const path of files) {
  const full = join(root, path);
  if (path.endsWith('.yaml')) {
    const count = { total: 0 };
    const data = planted(parse(readFileSync(full, 'utf8')), count);
    // A key of somebody's own, and a comment.
    const own =
      path.includes('/') || path === 'project.yaml' ? { ...Object(data), 'x-import': { 'colonne C': `vu avec ${name}` } } : data;
    const more = own === data ? 1 : 2;
    put(path, `${stringify(own)}# à revoir avec ${name}\n`);
    plantedIn.set(path, count.total + more);
  } else if (path.endsWith('.md')) {
    put(path, `${readFileSync(full, 'utf8')}\nRelu par ${name}.\n`);
    plantedIn.set(path, 1);
  }
}
const word = (text: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document><w:body><w:p><w:r><w:t>Zoé </w:t></w:r><w:r><w:t>Quintrec</w:t></w:r></w:p>${text}</w:body></w:document>`,
    ),
  });
const elsewhere: Readonly<Record<string, string | Uint8Array>> = {
  '.private/answers/SV-01-2026.csv': `question,respondent,day,flags,text\nQ8,4,2026-06-15,,"Le débit est trop faible, voyez ${name} à la maison des services"\n`,
  '.private/import-aside/plan.csv': `C5;${name}, à confirmer\n`,
  '.private/notes.md': `Appeler ${name}.\n`,
  'archive/2020-2026/project.yaml': `format: 1\ntitle: Ancien projet\ndescription: conduit par ${name}\n`,
  'archive/2020-2026/actions/AC-001.yaml': `id: AC-001\ntitle: Accueil\nnotes: tenu par ${name}\n`,
  'build/compte-rendu.md': `Présente : ${name}\n`,
  'build/note.docx': word(''),
  'build/page.html': '<p>Zo&#233; <b>Quintrec</b></p>\n',
  'build/export.json': `{"pilote": "${name}"}\n`,
  'exports/plan.csv': `pilote;${name}\n`,
  '.jalon/replaced/SV-01.yaml': `notes: ${name}\n`,
  '.jalon-pending/files.json': `{"text": "${name}"}\n`,
  'needs.yaml.bak': `- ${name}\n`,
  'notes de réunion.txt': `M. QUINTREC Zoé\n`,
  'liste.csv': new Uint8Array([...Buffer.from('nom;', 'latin1'), ...Buffer.from(name, 'latin1'), 10]),
};
for (const [path, bytes] of Object.entries(elsewhere)) {
  put(path, bytes);
  plantedIn.set(path, 1);
}
put(
  '.private/identities.yaml',
  `PE-02: {name: ${name}, email: z.quintrec@exemple.fr, phone: "06 12 34 56 78", x-note: amie de ${name}}\n`,
);
put('build/scan.pdf', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]));
put('build/export-adresse.csv', 'Z.QUINTREC@exemple.fr;+33 6 12 34 56 78\n');
put('.gitignore', '.private/\nbuild/\n');

interface Exported {
  readonly person: {
    readonly unsearched: readonly string[];
    readonly mentions: readonly { readonly path: string; readonly text: string }[];
  };
}

test('whoever asks is given every place, text by text', async () => {
  // What was typed, and what a file said before, are kept for undoing.
  expect((await typed(root, today, ['set', 'AC-002', `title=Accueil tenu par ${name}`])).code).toBe(0);
  expect((await typed(root, today, ['set', 'AC-002', 'title=Accueil tenu par une médiatrice'])).code).toBe(0);
  const { code, err } = await typed(root, today, ['export', 'person', name, '--out', '../reponse']);
  expect(code, err).toBe(0);
  const { person }: Exported = JSON.parse(readFileSync(join(top, 'reponse.json'), 'utf8'));
  const told = (path: string): number => person.mentions.filter((one) => one.path === path && /quintrec/i.test(one.text)).length;
  const action = [...plantedIn.keys()].find((path) => path.startsWith('actions/AC-002')) ?? '';
  const lacking = [...plantedIn].filter(([path, count]) => told(path) < count - (path === action ? 1 : 0));
  expect(lacking.map(([path, count]) => [path, told(path), count])).toEqual([]);
  expect(plantedIn.size).toBeGreaterThan(60);
  expect(told('.private/identities.yaml')).toBe(1);
  expect(told('build/export-adresse.csv')).toBe(1);
  expect(told('commandes retenues pour annuler (jalon undo)')).toBe(1);
  expect(told(`${action}, avant le changement du ${new Date().toISOString().slice(0, 10)}`)).toBeGreaterThan(0);
  expect(person.unsearched).toEqual(['build/scan.pdf']);
}, 120_000);

test('a purge lists all that it leaves, by where it lies, before it says that anything is gone', async () => {
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@exemple.fr', ...words], { cwd: root, encoding: 'utf8' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'tout');
  await typed(root, today, ['export', 'dataset', '--out', '../envoi']);
  const slip = ['purge', '--data', 'identities,interviews,workshops,survey-answers,attendance', '--visa', 'AD35 2028-1'];
  const dry = await typed(root, today, [...slip, '--dry-run']);
  expect(dry.code, dry.err).toBe(0);
  const { code, out } = await typed(root, today, [...slip, '--yes', '--json']);
  expect(code, out).toBe(0);
  const { purge }: { purge: { gone: readonly string[]; residues: Told } } = JSON.parse(out);
  const { found, unsearched, elsewhere: sent, history } = purge.residues;
  const listed = new Map(found.map(({ path, kind }) => [path, kind]));
  const left = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.parentPath.includes('/.git'))
    .map((one) => join(one.parentPath, one.name))
    .filter((full) => /quintrec/i.test(readFileSync(full, 'latin1')))
    .map((full) => full.slice(root.length + 1));
  expect(left.length).toBeGreaterThan(50);
  expect(left.filter((path) => !listed.has(path))).toEqual([]);
  for (const path of purge.gone) expect(listed.has(path)).toBe(false);
  for (const [path, kind] of Object.entries({
    '.private/notes.md': 'private',
    'archive/2020-2026/actions/AC-001.yaml': 'archive',
    'build/note.docx': 'document',
    'build/page.html': 'document',
    'build/export-adresse.csv': 'document',
    '.jalon/replaced/SV-01.yaml': 'kept',
    '.jalon-pending/files.json': 'kept',
    'needs.yaml.bak': 'copy',
    'notes de réunion.txt': 'file',
    'liste.csv': 'file',
    'needs.yaml': 'file',
  }))
    expect([path, listed.get(path)]).toEqual([path, kind]);
  for (const [start, kind] of [
    ['texts/', 'text'],
    ['plans/', 'plan'],
    ['ballots/', 'ballot'],
    ['values/', 'ballot'],
  ] as const)
    if (left.some((path) => path.startsWith(start)))
      expect([...listed].some(([path, one]) => path.startsWith(start) && one === kind)).toBe(true);
  expect(unsearched).toEqual(['build/scan.pdf']);
  expect(sent.some((path) => path.startsWith('../envoi/'))).toBe(true);
  expect(history.state).toBe('kept');
  expect(history.paths).toContain('needs.yaml');
  const [before = '', after = ''] = dry.out.split('Seraient éliminés');
  expect(after).not.toBe('');
  for (const path of listed.keys()) expect(before).toContain(path);
  expect(before).toContain('git filter-repo');
}, 120_000);

interface Told {
  readonly found: readonly { readonly path: string; readonly kind: string }[];
  readonly unsearched: readonly string[];
  readonly elsewhere: readonly string[];
  readonly history: { readonly state: string; readonly paths: readonly string[] };
}
