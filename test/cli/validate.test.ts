// jalon validate: what its options change in what is said, what is written and how it ends.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { formats } from '../../src/reporting/index.ts';

/** An error, a warning, and a file that cannot be read. */
const files = {
  'project.yaml': 'format: 1\ntitle: Essai\nlanguage: fr\n',
  'needs.yaml': 'needs:\n  - {id: ND-01, statement: Un accès}\n',
  'actions/AC-1-ouvrir.yaml': 'id: AC-1\ntitle: Ouvrir\nneeds: [ND-99]\n',
  'actions/AC-2-bloquer.yaml': 'id: AC-2\ntitle: Bloquer\nstatus: blocked\n',
};
const broken = { 'actions/AC-3-casser.yaml': 'id: AC-3\ntitle: Salle : la mairie\n' };
const warned = { ...files, 'actions/AC-1-ouvrir.yaml': 'id: AC-1\ntitle: Ouvrir\n' };

function folder(written: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return cwd;
}

async function jalon(cwd: string, typed: string): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  let clock = 0;
  const code = await run(typed.split(' '), {
    cwd,
    today: '2026-11-24',
    colour: 0,
    interactive: false,
    width: 100,
    now: () => (clock += 21),
    language: 'fr',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join(''), err: err.join('') };
}

const codesIn = (json: string): string[] =>
  JSON.parse(json).outcomes.flatMap(({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code));

test('errors end in 1, warnings in 0 unless they are too many', async () => {
  expect((await jalon(folder(files), 'validate')).code).toBe(1);
  const cwd = folder(warned);
  const { out } = await jalon(cwd, 'validate --json');
  const { warnings } = JSON.parse(out).checked;
  expect(warnings).toBeGreaterThan(0);
  expect((await jalon(cwd, 'validate')).code).toBe(0);
  expect((await jalon(cwd, `validate --max-warnings ${warnings}`)).code).toBe(0);
  expect(await jalon(cwd, `validate --max-warnings ${warnings - 1}`)).toMatchObject({
    code: 1,
    err: expect.stringContaining('c’est trop'),
  });
  expect(await jalon(cwd, 'validate --strict')).toMatchObject({ code: 1, err: expect.stringContaining('aucune n’est permise') });
  expect((await jalon(cwd, 'validate --strict --quiet')).code).toBe(1);
});

test('the last line says what was checked and how long it took', async () => {
  const { out } = await jalon(folder(files), 'validate');
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/^✗ 1 projet, 4 fichiers contrôlés en 21\u00a0ms\u00a0: 1 erreur, /);
});

test('--quiet tells errors only', async () => {
  const { out } = await jalon(folder(files), 'validate --quiet');
  expect(out).toContain('reference/unknown');
  expect(out).not.toContain('alerte');
});

test('--only tells some codes; of the rest, only what kept a file from the rules', async () => {
  const cwd = folder({ ...files, ...broken });
  expect(codesIn((await jalon(cwd, 'validate --json --only action/blocked-without-cause')).out)).toEqual([
    'action/blocked-without-cause',
    'yaml/colon-in-text',
  ]);
  expect(codesIn((await jalon(cwd, 'validate --json --only structure/unknown-key')).out)).toEqual([]);
  const twice = 'validate --json --only reference/unknown,id/duplicate --only action/blocked-without-cause';
  expect(codesIn((await jalon(folder(files), twice)).out)).toEqual(['reference/unknown', 'action/blocked-without-cause']);
});

test('several formats in one run, each a whole file, the terminal still readable', async () => {
  const cwd = folder(files);
  const wanted = formats.map(({ id }) => `--output ${id}=out/${id}.txt`).join(' ');
  const { code, out } = await jalon(cwd, `validate ${wanted}`);
  expect(code).toBe(1);
  expect(out).toContain('✗ 1 projet');
  for (const { id } of formats) expect(readFileSync(join(cwd, 'out', `${id}.txt`), 'utf8')).toContain('reference/unknown');
  expect(JSON.parse(readFileSync(join(cwd, 'out/sarif.txt'), 'utf8')).version).toBe('2.1.0');
  expect((await jalon(cwd, 'validate --format gitlab')).out).toBe(readFileSync(join(cwd, 'out/gitlab.txt'), 'utf8'));
});

test.each([
  ['--format srif', 'vouliez-vous dire «.sarif'],
  ['--output sarif', 'présentation=chemin'],
  ['--output toml=a.toml', 'aucune présentation'],
  ['--output json=project.yaml', 'YAML'],
  ['--only reference/unknwon', 'reference/unknown'],
  ['--max-warnings beaucoup', 'nombre entier'],
])('%s is a wrong command: one line, nothing written, nothing shown', async (typed, said) => {
  const cwd = folder(files);
  const { code, out, err } = await jalon(cwd, `validate ${typed}`);
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  expect(err).toMatch(new RegExp(said));
  expect(existsSync(join(cwd, 'a.toml'))).toBe(false);
  expect(readFileSync(join(cwd, 'project.yaml'), 'utf8')).toBe(files['project.yaml']);
});

test('a report that cannot be written is named as it was asked for', async () => {
  const cwd = folder({ ...files, 'rapports/a.txt': '' });
  const { code, err } = await jalon(cwd, 'validate --output json=rapports');
  expect(code).toBe(2);
  expect(err).toBe(`jalon\u00a0: impossible d’écrire ou de lire ici, un dossier porte ce nom\u00a0: ${join(cwd, 'rapports')}.\n`);
});

test('the file of a portfolio is checked, with its projects or by its name, and is no project', async () => {
  const cwd = folder({
    'S/portfolio.yaml': 'format: 1\ntitle: T\nmembrs: []\n',
    'S/terr/A/project.yaml': 'format: 1\ntitle: A\n',
    'seul/portfolio.yaml':
      'format: 1\ntitle: T\nmembers:\n  - {name: Un, agreements: [{service: acts, signed: 2026-12-31, until: 2020-01-01}]}\n',
    'bon/portfolio.yaml': 'format: 1\ntitle: T\n',
  });
  const wrong = 'S/portfolio.yaml:3:1';
  for (const typed of ['S', '.', '']) {
    const { code, out } = await jalon(cwd, `validate ${typed}`.trim());
    expect([code, out]).toEqual([1, expect.stringContaining(wrong)]);
    expect(out).toMatch(typed === 'S' ? /1 projet, 2 fichiers contrôlés/ : /1 projet, 4 fichiers contrôlés/);
  }
  for (const typed of ['S/portfolio.yaml', 'S/portfolio.yaml bon'])
    expect((await jalon(cwd, `validate ${typed}`)).out).toContain(wrong);
  expect(await jalon(cwd, 'validate seul')).toMatchObject({ code: 1, out: expect.stringContaining('period/reversed') });
  expect(await jalon(cwd, 'validate bon/portfolio.yaml')).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 fichier contrôlé'),
  });
  expect((await jalon(cwd, 'validate rien')).code).toBe(2);
});

test('a need that a portfolio says answered, and that no project of the member has, is told with the nearest', async () => {
  const answers = 'answers:\n  - {member: A, need: ND-02, service: acts}\n  - {member: A, need: ND-12, service: acts}\n';
  const others = '  - {member: Sans besoin, need: ND-02, service: none}\n  - {member: Illisible, need: ND-02, service: none}\n';
  const cwd = folder({
    'S/portfolio.yaml': `format: 1\ntitle: T\nprojects: [terr/*]\n${answers}${others}`,
    'S/terr/a/project.yaml': 'format: 1\ntitle: Un\nterritory: {name: A}\n',
    'S/terr/a/needs.yaml': 'needs:\n  - {id: ND-01, statement: Un accès}\n',
    'S/terr/a2/project.yaml': 'format: 1\ntitle: Deux\nterritory: {name: A}\n',
    'S/terr/a2/needs.yaml': 'needs:\n  - {id: ND-02, statement: Un autre}\n',
    'S/terr/b/project.yaml': 'format: 1\ntitle: Sans besoin\n',
    'S/terr/c/project.yaml': 'format: 1\ntitle: Illisible\n',
    'S/terr/c/needs.yaml': 'needs: [',
  });
  for (const typed of ['validate S/portfolio.yaml --only reference/unknown', 'portfolio S']) {
    const { code, out, err } = await jalon(cwd, typed);
    const told = (out + err).split('\n').filter((line) => line.includes('portfolio.yaml:'));
    expect([code, told]).toEqual([
      1,
      [
        expect.stringMatching(/^S\/portfolio\.yaml:6:23 .*«.ND-12.» n’existe pas dans needs\.yaml.*«.ND-02.»/),
        expect.stringMatching(/^S\/portfolio\.yaml:7:33 .*«.ND-02.» n’existe pas dans needs\.yaml/),
      ],
    ]);
  }
});

test('a folder in the place of project.yaml is a problem', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(cwd, 'project.yaml'));
  expect(await jalon(cwd, 'validate')).toMatchObject({ code: 1, out: expect.stringContaining('file/not-readable'), err: '' });
});

test.each(['fr', 'en'])('help names every format (%s)', async (lang) => {
  const { out } = await jalon(folder({}), `validate --help --lang ${lang}`);
  expect(formats.filter(({ id }) => !out.includes(id))).toEqual([]);
});

test('two entries of one id in the project’s own catalogue are told: one would hide the other', async () => {
  const themes = (...ids: readonly string[]): string =>
    `themes:\n${ids.map((id) => `  - {id: ${id}, label: {fr: ${id}, en: ${id}}}\n`).join('')}`;
  const at = (name: string): string => `templates/catalogue/${name}.yaml`;
  // « inclusion » is one that ships, which the project's replaces.
  const own = { [at('a')]: themes('inclusion', 'berges', 'berges'), [at('b')]: themes('sentiers', 'berges') };
  const { out } = await jalon(folder({ ...files, ...own }), 'validate');
  expect(out.match(/templates\/catalogue\/.*/g)).toEqual([
    expect.stringMatching(
      /^templates\/catalogue\/a\.yaml:4:10 .*«.berges.» est déjà pris \(templates\/catalogue\/a\.yaml, ligne 3\)/,
    ),
    expect.stringMatching(
      /^templates\/catalogue\/b\.yaml:3:10 .*«.berges.» est déjà pris \(templates\/catalogue\/a\.yaml, ligne 3\)/,
    ),
  ]);
});

test('an entry of the project’s own catalogue that names another which does not exist is told at its place', async () => {
  const said = (text: string): string => `{fr: ${text}, en: ${text}}`;
  const own = `services:
  - {id: pret, label: ${said('Prêt')}, purpose: ${said('Prêter')}, obligations: [chorus-pro, registre]}
  - {id: borne, label: ${said('Borne')}, purpose: ${said('Informer')}, obligations: [registre-des-bornes]}
obligations:
  - {id: registre-des-bornes, label: ${said('Registre')}, asks: ${said('Tenir')}, concerns: ${said('Toutes')}, date: 2027, basis: ${said('Loi')}, checkedOn: 2026, confidence: certain, actions: [online-desk, online-deks]}
`;
  const { out, code } = await jalon(folder({ ...files, 'templates/catalogue/a.yaml': own }), 'validate');
  expect(code).toBe(1);
  expect(out.match(/templates\/catalogue\/a.*/g)).toEqual([
    expect.stringMatching(/^templates\/catalogue\/a\.yaml:2:\d+ .*«.registre.» n’existe pas dans templates\/catalogue\//),
    expect.stringMatching(
      /^templates\/catalogue\/a\.yaml:5:\d+ .*«.online-deks.» n’existe pas .* vouliez-vous dire «.online-desk.»/,
    ),
  ]);
});
