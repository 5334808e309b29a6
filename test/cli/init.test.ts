// A new project is laid out whole, has nothing wrong, and nothing that was there is touched.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Prompter } from '../../src/asking/index.ts';
import { check } from '../../src/checking/index.ts';
import { init } from '../../src/cli/commands/init.ts';
import type { InitOptions } from '../../src/cli/commands/init-many.ts';
import type { World } from '../../src/model/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { casesOf } from '../cases.ts';
import { quiet } from './typed.ts';

const today = '2026-11-24';

function world(over: Partial<World> = {}): World & { said: () => string } {
  const said: string[] = [];
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  const silent = { ...quiet, cwd, today, width: 100 } as const;
  return { ...silent, out: (text) => said.push(text), ...over, said: () => said.join('') };
}
async function laidOut(options: InitOptions, over: Partial<World> = {}) {
  const place = world(over);
  const code = await init('projet', options, place);
  const root = join(place.cwd, 'projet');
  return { code, root, text: (path: string) => readFileSync(join(root, path), 'utf8'), said: place.said() };
}

test.each([
  [{ lang: 'fr' }],
  [{ lang: 'en' }],
  [{ lang: 'fr', territory: '243500634' }],
  [{ lang: 'en', territory: 'Rennes Métropole' }],
  [{ lang: 'fr', territory: 'Acigné' }],
] as const)('nothing is wrong with a project just laid out: %o', async (options) => {
  const { code, root } = await laidOut({ ...options, yes: true });
  expect(code).toBe(0);
  const { project, problems } = check(readWorkspace(root), { today });
  expect(problems).toEqual([]);
  expect(project).toMatchObject({ step: 'launch', language: options.lang, info: { term: { start: '2026-03', end: '2032-03' } } });
});

test('the territory comes with its identity, its inhabitants and its communes; the example gives way', async () => {
  const { text, said } = await laidOut({ yes: true, territory: 'roche aux fees' });
  const project = text('project.yaml');
  expect(project).toContain('title: Projet numérique de territoire 2026-2032\n');
  expect(project).toContain(
    '  name: Roche aux Fées Communauté\n  country: FR\n  kind: cc\n  siren: "243500634"\n  populations:\n    - value: 27025\n',
  );
  expect(project).toContain('  communes:\n    - {name: Amanlis, insee: "35002", population: 1765}\n');
  expect(project).not.toContain('Nom de la commune');
  expect(said).toContain('Roche aux Fées Communauté (Ille-et-Vilaine, 27 025 habitants, SIREN 243500634)');
  expect(said).toMatch(/listes officielles de 20\d\d\s: Insee/);
});

test('a territory that the lists do not hold is named, and its example of communes stays', async () => {
  const { text, said } = await laidOut({ yes: true, territoryName: ' PETR du Pays d’Ailleurs ' });
  expect(text('project.yaml')).toContain('  name: PETR du Pays d’Ailleurs\n  kind: petr\n#   country: FR\n#   siren: ');
  expect(said).toContain('PETR du Pays d’Ailleurs\n');
  expect(said).not.toContain('listes officielles');
});

test.each([
  ['Pôle d’équilibre territorial et rural d’Ailleurs', 'petr'],
  ['Syndicat mixte Ailleurs Énergies', 'syndicat'],
  ['Département d’Ailleurs', 'departement'],
  ['CIAS d’Ailleurs', 'cias'],
  ['Pays d’Ailleurs', undefined],
  ['Communes d’Ailleurs', undefined],
  ['Casteljaloux Ailleurs', undefined],
])('« %s » says what it is: %s', async (territoryName, kind) => {
  const { text } = await laidOut({ yes: true, territoryName });
  expect(/^ {2}kind: (.*)$/m.exec(text('project.yaml'))?.[1]).toBe(kind);
});

test.each(['fr', 'en'] as const)('each method is offered under a label of its own, which says what it is (%s)', async (lang) => {
  let offered: readonly string[] = [];
  const asker = {
    text: async (_question: string, byDefault: string) => byDefault,
    choose: async (_question: string, choices: readonly string[]) => {
      if (choices.some((one) => /^(?:aucune|none)/.test(one))) offered = choices;
      return 0;
    },
  };
  await init('projet', { lang }, world({ interactive: true }), asker);
  expect(offered.length).toBeGreaterThan(2);
  expect(new Set(offered).size).toBe(offered.length);
  expect(offered.filter((one) => /^(?:megalis|syndicat)/.test(one))).toEqual([]);
});

test('without a territory, the starter changes by its title and its first line alone', async () => {
  const { text } = await laidOut({ title: 'Cap : 2032' });
  const starter = readFileSync('templates/starter/fr/project.yaml', 'utf8').split('\n');
  const [modeline, ...project] = text('project.yaml').split('\n');
  expect(modeline).toBe('# yaml-language-server: $schema=.jalon/schemas/project.json');
  expect(project.filter((line, index) => line !== starter[index])).toEqual(['title: "Cap : 2032"']);
});

test('every YAML file finds its schema, in the project’s language', async () => {
  const { root, text } = await laidOut({ yes: true, lang: 'en' });
  const files = readWorkspace(root).files.map(({ path }) => path);
  expect(files.length).toBeGreaterThan(8);
  for (const path of files) {
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text(path))?.[1] ?? '';
    expect(schema, path).not.toBe('');
    expect(existsSync(join(root, dirname(path), schema)), path).toBe(true);
  }
  const schema: unknown = JSON.parse(text('.jalon/schemas/project.json'));
  expect(schema).toMatchObject({
    $id: 'project.json',
    title: 'Project',
    properties: { step: { enumDescriptions: expect.arrayContaining(['launch']) } },
  });
  expect(text('.jalon/schemas/project.json')).not.toContain('"x-');
  expect(text('.gitignore').split('\n')).toEqual(expect.arrayContaining(['build/', '.private/', '.jalon/parts/']));
});

test('what is there stays, what is missing comes, and a second time changes nothing', async () => {
  const place = world();
  const root = join(place.cwd, 'projet');
  const mine = {
    'project.yaml': 'format: 1\ntitle: À moi\nlanguage: en\n',
    'actions/AC-001-a.yaml': 'id: AC-001\ntitle: Ouvrir\n',
  };
  mkdirSync(join(root, 'actions'), { recursive: true });
  for (const [path, text] of Object.entries(mine)) writeFileSync(join(root, path), text);
  expect(await init('projet', { territory: 'Montfort' }, place)).toBe(0);
  for (const [path, text] of Object.entries(mine)) expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  expect(readdirSync(join(root, 'actions'))).toEqual(['AC-001-a.yaml']);
  expect(readFileSync(join(root, 'needs.yaml'), 'utf8')).toContain('The needs voiced');
  expect(place.said()).toContain('= projet/project.yaml  déjà là, gardé');
  expect(check(readWorkspace(root), { today }).problems).toEqual([]);
  await init('projet', {}, place);
  expect(place.said()).toContain('rien n’a été modifié');
});

test('a dry run writes nothing and says what it would', async () => {
  const { root, said } = await laidOut({ yes: true, dryRun: true });
  expect(existsSync(root)).toBe(false);
  expect(said).toContain('+ projet/project.yaml  serait écrit');
});

test('as JSON, what was written', async () => {
  const { said } = await laidOut({ yes: true, json: true });
  expect(JSON.parse(said)).toMatchObject({
    kind: 'laidOut',
    laidOut: { root: 'projet', written: expect.arrayContaining([{ path: 'project.yaml', what: 'made' }]) },
  });
});

test.each([
  [{}, 'title-missing'],
  [{ yes: true, territory: 'Atlantide' }, 'territory-not-found'],
  [{ yes: true, territory: 'Montfort' }, 'territory-ambiguous'],
  [{ yes: true, territory: 'Acigné', territoryName: 'Ailleurs' }, 'territory-twice'],
])('%o is refused: %s', async (options, code) => {
  await expect(laidOut(options)).rejects.toMatchObject({ code });
});

test.each([{ territoryName: 'PETR du Pays de Brocéliande' }, { territory: '243500550' }])(
  'without anybody to answer, a territory that is named is enough: %o',
  async (options) => {
    expect((await laidOut({ ...options, today: '2026-09-01' })).text('project.yaml')).toContain(
      'title: Projet numérique de territoire 2026-2032\n',
    );
  },
);

test('Ctrl-C at a question writes nothing', async () => {
  const place = world({ interactive: true });
  const gone = (): Promise<never> => Promise.reject(Object.assign(new Error(), { name: 'ExitPromptError' }));
  expect(await init('projet', {}, place, { text: gone, choose: gone })).toBe(130);
  expect(existsSync(join(place.cwd, 'projet'))).toBe(false);
});

test.each([
  ['2025-06-01', '2020-2026'],
  ['2026-01-15', '2026-2032'],
  ['2032-03-01', '2032-2038'],
])('on %s the term is %s', async (day, years) => {
  expect((await laidOut({ yes: true, today: day })).text('project.yaml')).toContain(
    `title: Projet numérique de territoire ${years}\n`,
  );
});

test('everything that is asked may be told by flags, in the words that people use', async () => {
  const { root, text } = await laidOut({
    yes: true,
    territory: '35002',
    kind: 'feuille de route d’inclusion numérique',
    method: 'none',
    term: '2026-03/2031-06',
    lead: 'Directrice des services',
    electedLead: 'Vice-présidence : numérique',
  });
  expect(text('project.yaml')).toMatch(
    /^kind: inclusion-roadmap$[\s\S]*^method: none$[\s\S]*^lead: PE-02$\n^electedLead: PE-01$/m,
  );
  expect(text('project.yaml')).toContain('  end: 2031-06\n');
  expect(text('project.yaml')).toContain('name: Amanlis\n');
  expect(text('actors.yaml')).toContain('id: PE-02');
  expect(text('actors.yaml')).not.toContain('Responsable du projet numérique');
  expect(check(readWorkspace(root), { today }).problems).toEqual([]);
});

test.each([
  [{ kind: 'x' }, 'not-understood'],
  [{ method: 'megalis' }, 'unknown-method'],
  [{ term: 'demain' }, 'bad-term'],
  [{ territory: '99999' }, 'territory-not-found'],
])('%o is refused', async (options, code) => {
  await expect(laidOut({ yes: true, ...options })).rejects.toMatchObject({ code });
});

test('many in one run, each on its own', async () => {
  const place = world();
  const list =
    'projects:\n  - 243500634\n  - {territory: Atlantide}\n  - {dir: mien, title: À moi, lang: en}\n  - {dir: mien}\n  - {tilte: X}\n';
  writeFileSync(join(place.cwd, 'liste.yaml'), list);
  expect(await init('tous', { from: 'liste.yaml' }, place)).toBe(1);
  expect(place.said().split('\n').slice(0, 3)).toEqual([
    expect.stringMatching(/^✓ roche-fees-communaute {2}Roche aux Fées Communauté \(Ille-et-Vilaine, .*SIREN 243500634\)$/),
    expect.stringMatching(/^✗ atlantide .*Atlantide/),
    '✓ mien',
  ]);
  expect(place.said()).toContain('vouliez-vous dire «\u00a0title\u00a0»');
  expect(place.said()).toContain('2 projets prêts, 3 en défaut.');
  expect(readFileSync(join(place.cwd, 'tous/mien/project.yaml'), 'utf8')).toContain('title: À moi');
  expect(check(readWorkspace(join(place.cwd, 'tous/roche-fees-communaute')), { today }).problems).toEqual([]);
  const again = world({ cwd: place.cwd });
  await init('tous', { from: 'liste.yaml' }, again);
  expect(again.said()).toMatch(/^= roche-fees-communaute/);
});

test.each([
  [
    'adherents.csv',
    'Adhérent;N° SIREN;Population;Titre\nMontfort;243500550;26000;Le nôtre\n;;;\nRoche aux Fées;243 500 634;26500;\n',
  ],
  ['liste.txt', '243500550\n243500634\n'],
  ['noms.csv', 'EPCI,Titre\nMontfort Communauté,Le nôtre\nRoche aux Fées Communauté,\n'],
  ['pluriel.csv', 'Collectivités,Titres\nMontfort Communauté,Le nôtre\nRoche aux Fées Communauté,\n'],
])('many from a table that somebody has at hand: %s', async (file, text) => {
  const place = world();
  writeFileSync(join(place.cwd, file), text);
  expect(await init('tous', { from: file }, place)).toBe(0);
  expect(place.said()).toMatch(/^✓ .*Montfort Communauté.*\n✓ .*Roche aux Fées Communauté/);
  const folder = readdirSync(join(place.cwd, 'tous')).find((name) => name.startsWith('montfort')) ?? '';
  // What a column holds that nothing reads is not lost unsaid.
  expect(/^ {2}· colonne non lue.*Population/m.test(place.said())).toBe(file === 'adherents.csv');
  const title = file === 'liste.txt' ? 'Projet numérique' : 'Le nôtre';
  expect(readFileSync(join(place.cwd, 'tous', folder, 'project.yaml'), 'utf8')).toContain(`title: ${title}`);
});

test('of a line, the number counts, else the name; both of two territories are a slip, told at its row', async () => {
  const place = world();
  const rows = ['Adhérents', 'Adhérent;N° SIREN', 'Montfort Communauté;', 'Redon Agglomération;243500634'];
  writeFileSync(join(place.cwd, 'liste.csv'), `${rows.join('\n')}\n`);
  expect(await init('tous', { from: 'liste.csv' }, place)).toBe(1);
  expect(place.said()).toMatch(/^✓ .*Montfort Communauté/);
  expect(place.said()).toContain('liste.csv, 4\u00a0: 243500634 est Roche aux Fées Communauté');
});

test('two territories of one name have a folder each', async () => {
  const place = world();
  // Balan, in the Ain and in the Ardennes.
  writeFileSync(join(place.cwd, 'liste.txt'), '01027\n08043\n');
  expect(await init('tous', { from: 'liste.txt' }, place)).toBe(0);
  expect(readdirSync(join(place.cwd, 'tous')).sort()).toEqual(['balan', 'balan-08043']);
});

test('whatever was taken away or written by hand: what is missing comes back, the rest stays byte for byte', async () => {
  const { root } = await laidOut({ yes: true });
  const paths = readWorkspace(root).files.map(({ path }) => path);
  const whole = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  // Without it the folder is no project yet.
  const free = paths.filter((path) => path !== 'project.yaml' && !path.startsWith('actions/'));
  const fate = fc.constantFrom('keep', 'remove', '\n# écrit à la main', '\r\nx-note: "à revoir"  ', '\n\n  : [');
  const place = world({ cwd: dirname(root) });
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { minLength: free.length, maxLength: free.length }), async (fates) => {
      const wanted = new Map(whole);
      for (const [index, path] of free.entries()) {
        const what = fates[index] ?? 'keep';
        const text = `${whole.get(path)}${what === 'keep' || what === 'remove' ? '' : what}`;
        wanted.set(path, text);
        if (what === 'remove') rmSync(join(root, path));
        else writeFileSync(join(root, path), text);
      }
      expect(await init('projet', { yes: true }, place)).toBe(0);
      for (const [path, text] of wanted) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
    }),
    { numRuns: casesOf(20) },
  );
});

test('somebody who prefers Excel has its workbooks, is told what to do with them, and nobody else has', async () => {
  for (const isExcel of [true, false]) {
    const place = world({ interactive: true });
    const prompter: Prompter = {
      text: async (_, byDefault) => byDefault,
      choose: async (question, _, first) => (question.includes('Excel') && isExcel ? 1 : first),
    };
    expect(await init('projet', {}, place, prompter)).toBe(0);
    expect(existsSync(join(place.cwd, 'projet/excel/1-lancement.xlsx'))).toBe(isExcel);
    expect(place.said().includes('jalon sync --project projet')).toBe(isExcel);
  }
});

test('the commands that come next can be typed as they stand, whatever the folder is called', async () => {
  const place = world();
  expect(await init('Vitré Communauté', { yes: true }, place)).toBe(0);
  expect(place.said()).toContain('jalon status "Vitré Communauté" ');
  expect(place.said()).toContain('jalon preview "Vitré Communauté" ');
});
