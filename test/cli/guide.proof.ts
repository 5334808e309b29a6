// `jalon` alone, played from a file of answers: from nothing to the annual plan, and what is said of a file that cannot be played.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

// A whole session reads and checks the project some hundred times.
vi.setConfig({ testTimeout: 240_000 });

async function played(cwd: string, argv: readonly string[], language: 'fr' | 'en' = 'fr') {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    ...quiet,
    cwd,
    today: '2026-11-28',
    width: 80,
    language,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  const plain = (texts: readonly string[]): string => texts.join('').replace(/[\u00a0\u202f]/g, ' ');
  return { code, out: plain(out), err: plain(err) };
}
const somewhere = (): string => mkdtempSync(join(tmpdir(), 'jalon-'));
function answering(text: string, cwd = somewhere()): { readonly cwd: string; readonly argv: readonly string[] } {
  writeFileSync(join(cwd, 'r.yaml'), text);
  return { cwd, argv: ['--answers', 'r.yaml'] };
}

/** The words of a line, as a shell splits them. */
const wordsOf = (line: string): readonly string[] =>
  execFileSync('sh', ['-c', `jalon() { printf '%s\\0' "$@"; }; cd() { printf '%s\\0' "$@"; }; ${line}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

function treeOf(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length), readFileSync(path, 'base64')]));
}

const sessions = [
  { language: 'fr', page: 'docs/fr/guide/seance-guidee.yaml', plan: 'plan-annuel-2027.docx' },
  { language: 'en', page: 'docs/en/guide/guided-session.yaml', plan: 'annual-plan-2027.docx' },
] as const;

test.each(sessions)(
  'the session of the guide leads from nothing to the annual plan ($language)',
  async ({ language, page, plan }) => {
    const cwd = somewhere();
    const { code, out, err } = await played(cwd, ['--answers', join(home, page)], language);
    expect({ code, err: err.split('\n').filter((line) => /^jalon ?:/.test(line)) }).toEqual({ code: 0, err: [] });
    const root = join(cwd, 'montfort');
    expect(existsSync(join(root, 'plans/2027.yaml'))).toBe(true);
    expect(readdirSync(join(root, 'build'))).toContain(plan);
    expect(readFileSync(join(root, 'ballots/2026.yaml'), 'utf8')).toContain('voter: PE-01');
    // The sheet that a new project begins with was filled in.
    expect(readdirSync(join(root, 'actions')).map((name) => name.slice(0, 6))).toEqual(['AC-001', 'AC-002']);
    // What is told is what was done: each command, copied into a shell in another folder, does the same.
    const told = out.match(/^ {2}(?:jalon|cd) .+$/gm) ?? [];
    expect(told.length).toBeGreaterThan(30);
    // Things are named by their titles, but for the sheet that is given its own.
    const byId = told.filter((line) => /\b(?:AX|ND|PE|AC|DE|BO|IV|WS)-\d/.test(line));
    expect(byId).toEqual([expect.stringMatching(/^ {2}jalon set AC-001 "(?:intitulé|title)=/)]);
    let at = somewhere();
    const again = join(at, 'montfort');
    for (const line of told) {
      const words = wordsOf(line.trim());
      if (line.startsWith('  cd ')) at = join(at, words[0] ?? '');
      else
        expect({ line, ...(await played(at, words, language)) }).toMatchObject({
          line,
          code: line.includes(' plan') ? expect.any(Number) : 0,
        });
    }
    expect(treeOf(again)).toEqual(treeOf(root));
  },
);

test('nobody at a terminal and no answers: what to do instead', async () => {
  const { code, err } = await played(somewhere(), []);
  expect(code).toBe(2);
  expect(err).toContain('jalon --answers');
  expect((await played(somewhere(), ['--lang', 'en'])).err).toContain('jalon status');
  expect((await played(somewhere(), ['--lang', 'en', '--help'])).code).toBe(0);
  expect((await played(somewhere(), ['--answers', 'nowhere.yaml'])).err).toContain('nowhere.yaml');
});

test.each([
  ['besoin: x', 'r.yaml:1 : un fichier de réponses est une liste'],
  ['- commencer:\n    titre: T\n    {', 'r.yaml:'],
  ['- [a]', 'r.yaml:1 : un fichier de réponses est une liste'],
  ['- commencé: {}', '« commencé » dans la séance ; vouliez-vous dire « Commencer un projet » ?'],
  [
    '- commencer:\n    territoire: Montfort Communauté\n    titer: T\n    dossier: p',
    'r.yaml:3 : « titer » n’est pas demandé pour « commencer »',
  ],
  [
    '- commencer:\n    territoire: Nulle Part sur Rien\n    dossier: p',
    'r.yaml:1 : il manque « « Nulle Part sur Rien » n’est pas dans les listes officielles »',
  ],
  ['- reprendre un plan:\n    fichier: nulle-part.xlsx', 'r.yaml:2 : « nulle-part.xlsx » n’est pas là : donnez le chemin'],
  ['- commencer:\n    territoire: Montfort\n    dossier: p', 'r.yaml:1 : il manque « Lequel ? »'],
])('a file that cannot be played says where and what is near, and nothing is written: %s', async (text, said) => {
  const { cwd, argv } = answering(text);
  const { code, err } = await played(cwd, argv);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(readdirSync(cwd)).toEqual(['r.yaml']);
});

test('a territory that the lists do not hold keeps its name, which is that of its folder', async () => {
  const { cwd, argv } = answering(
    '- commencer:\n    territoire: PETR d’Ailleurs\n    hors des listes: garder ce nom\n    titre: T\n',
  );
  expect((await played(cwd, argv)).code).toBe(0);
  expect(readFileSync(join(cwd, 'petr-ailleurs/project.yaml'), 'utf8')).toContain('  name: PETR d’Ailleurs\n');
});

test('namesakes are told apart, and the folder of a project is where the session goes on', async () => {
  const { cwd, argv } = answering(
    '- commencer:\n    territoire: Montfort\n    lequel ?: communauté de communes\n    titre: T\n    dossier: p\n- objectifs: Partir des besoins\n',
  );
  const { code, err } = await played(cwd, argv);
  expect({ code, err: err.includes('jalon :') }).toEqual({ code: 0, err: false });
  expect(readFileSync(join(cwd, 'p/launch.yaml'), 'utf8')).toContain('- Partir des besoins');
});

test('a folder that holds several projects asks which; what a thing lacks is told; what is refused stops', async () => {
  const cwd = somewhere();
  mkdirSync(join(cwd, 'projets'));
  for (const name of ['montfort', 'roche-aux-fees'])
    cpSync(join(home, 'examples', name), join(cwd, 'projets', name), { recursive: true });
  const whole = answering('- projets/montfort\n- classement\n', cwd);
  const { code, out } = await played(whole.cwd, whole.argv);
  expect(code).toBe(0);
  expect(out).toContain('rang');
  const refused = answering('- projets/montfort\n- moyens de la démarche: {effort.timeShare: 300}\n- classement\n', cwd);
  const { code: other, err } = await played(refused.cwd, refused.argv);
  expect(other).toBe(2);
  expect(err).toContain('r.yaml:2');
});
