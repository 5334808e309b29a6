// What Tab proposes, and the scripts that ask for it, run by the shells themselves.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/cli/commands/complete.ts';
import { run } from '../../src/cli.ts';
import { home } from '../house/sources.ts';
import { quiet } from './typed.ts';

const project = join(home, 'examples/roche-aux-fees');

const said = (...typed: string[]): Promise<{ out: string; code: number }> => saidFrom(project, ...typed);

async function saidFrom(cwd: string, ...typed: string[]): Promise<{ out: string; code: number }> {
  let out = '';
  const code = await run(typed, {
    ...quiet,
    cwd,
    width: 100,
    out: (text) => {
      out += text;
    },
  });
  return { out, code };
}
const proposed = async (line: string): Promise<readonly string[]> =>
  (await said('__complete', 'fish', line)).out.split('\n').flatMap((one) => one.split('\t')[0] || []);

test('the codes of rules that people wrote are proposed with ours, where they stand', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  mkdirSync(join(cwd, 'rules'));
  mkdirSync(join(cwd, 'actions'));
  writeFileSync(join(cwd, 'project.yaml'), 'format: 1\ntitle: Essai\n');
  const rule =
    'code: x-essai/titre, when: title = absent, says: rien, why: Parce que., mend: M, example: {wrong: "x: 1", right: "title: A"}';
  writeFileSync(join(cwd, 'rules/a.yaml'), `rules:\n  - {${rule}}\n`);
  for (const line of ['jalon explain x-', 'jalon validate --only x-']) {
    const { out } = await saidFrom(join(cwd, 'actions'), '__complete', 'fish', line);
    expect(out).toBe('x-essai/titre\tParce que.\n');
  }
});

test.each<[string, readonly string[]]>([
  ['jalon va', ['validate']],
  ['jalon template ta', ['tags']],
  ['jalon help templ', ['template']],
  ['jalon set ac-018', ['AC-018']],
  ['jalon rename IN-01', ['IN-01']],
  ['jalon add task "Former les agents" --in AC-012', ['AC-012']],
  ['jalon set AC-001 motif', ['motif-du-statut=']],
  ['jalon set AC-001 statut=en-c', ['statut=en-cours']],
  ['jalon set --dry-run AC-001 title=x statut=b', ['statut=bloquée']],
  ['jalon set OB-11 obj', ['objectifs=']],
  ['jalon set lanc', ['lancement']],
  ['jalon set project élu', ['élu-référent-ou-élue-référente=']],
  ['jalon set launch eff', ['effort=']],
  ['jalon explain id/', ['id/duplicate', 'id/twin']],
  ['jalon validate --only id/twin,text/unus', ['id/twin,text/unused']],
  ['jalon validate --only=text/unus', ['--only=text/unused']],
  ['jalon render --audience p', ['press']],
  ['jalon render --fin', ['--final']],
  ['jalon render --theme s', ['sobre']],
  ['jalon add indica', ['indicateur']],
  ['jalon add value IN-02', ['IN-02']],
  ['jalon completion f', ['fish']],
  ['jalon render --only projet-d', ['projet-d-ordre-du-jour', 'projet-de-délibération']],
  ['jalon template tags ordre', ['ordre-du-jour']],
  ['jalon render --only agenda --body bo-03', ['BO-03']],
  ['jalon rank --why AC-001 --against AC-002', ['AC-002']],
  ['jalon renew --carry AC-002,AC-01', ['AC-002,AC-010', 'AC-002,AC-011', 'AC-002,AC-013', 'AC-002,AC-014', 'AC-002,AC-016']],
  ['jalon renew --carry al', ['all']],
  ['jalon renew --close AC-013', ['AC-013=']],
  ['jalon renew --lead PE-07', ['PE-07']],
  ['jalon validate exam', []],
  ['jalon set AC-001 --project nowhere', []],
  ['jalon rename AC-00 --project nowhere ', []],
])('%s', async (line, expected) => expect(await proposed(line)).toEqual(expected));

test('a line is cut into words as a shell does', () => {
  expect(wordsOf(`jalon add "deux mots" 'l"un' `)).toEqual(['jalon', 'add', 'deux mots', 'l"un', '']);
});

test('nothing goes wrong at the Tab key', async () => {
  expect(await said('__complete', 'bash', '')).toMatchObject({ code: 0 });
  expect((await said('__complete', 'ksh', 'jalon ')).code).toBe(2);
  expect((await said('completion', 'ksh')).code).toBe(2);
});

/** A folder with a `jalon` that runs this one. */
function installed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-'));
  writeFileSync(join(folder, 'jalon'), `#!/bin/sh\nexec "${process.execPath}" "${join(home, 'bin/jalon.js')}" "$@"\n`);
  chmodSync(join(folder, 'jalon'), 0o755);
  return folder;
}

const hasBash = spawnSync('bash', ['--version']).status === 0;

test.skipIf(!hasBash)('the script of bash', async () => {
  const script = (await said('completion', 'bash')).out;
  const reply = (line: string): string => {
    const asked = `${script}\nCOMP_LINE='${line}' COMP_POINT=${line.length}\n_jalon jalon\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
    const path = `${installed()}:${process.env['PATH']}`;
    return spawnSync('bash', ['--norc', '-c', asked], { cwd: project, env: { ...process.env, PATH: path }, encoding: 'utf8' })
      .stdout;
  };
  expect(reply('jalon va')).toBe('validate\n');
  expect(reply('jalon set AC-012')).toBe('AC-012\n');
  expect(reply('jalon set AC-001 statut=en-c')).toBe('en-cours\n');
});

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;
const typing = (): NodeJS.ProcessEnv => ({ ...process.env, PATH: `${installed()}:${process.env['PATH']}`, TERM: 'xterm' });

test.skipIf(!has('fish'))('the script of fish', async () => {
  const script = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'jalon.fish');
  writeFileSync(script, (await said('completion', 'fish')).out);
  const env = typing();
  const reply = (line: string): string =>
    spawnSync('fish', ['--no-config', '-c', `source ${script}; complete -C '${line}'`], { cwd: project, env, encoding: 'utf8' })
      .stdout;
  expect(reply('jalon va')).toMatch(/^validate\tcontrôle les fichiers/);
  expect(reply('jalon set AC-012')).toMatch(/^AC-012\tÉquiper et dépanner les écoles/);
  expect(reply('jalon render --only projet-d-o')).toBe('projet-d-ordre-du-jour\tProjet d’ordre du jour\n');
  // What jalon does not know is a path.
  expect(reply('jalon validate axes')).toMatch(/^axes\.yaml/);
});

test.skipIf(!has('zsh'))(
  'the script of zsh, at its own prompt',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-'));
    writeFileSync(join(folder, '_jalon'), (await said('completion', 'zsh')).out);
    // Each line is typed, Tab pressed, and what then stands on the line is written by the shell itself.
    const asked = String.raw`
cd $1; folder=$2; shift 2; touch $folder/seen
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "autoload -Uz compinit; compinit -u -d $folder/dump; source $folder/_jalon"
zpty -w shell "show() { print -r -- \"[\$BUFFER]\" >> $folder/seen; zle kill-buffer; }; zle -N show; bindkey '^G' show; print up > $folder/up"
repeat 200; do [[ -e $folder/up ]] && break; sleep 0.1; done
for line in "$@"; do
  before=$(wc -l < $folder/seen)
  zpty -w -n shell "$line"$'\t'$'\x07'
  repeat 200; do (( $(wc -l < $folder/seen) > before )) && break; sleep 0.1; zpty -r -t shell out >/dev/null 2>&1; done
done
cat $folder/seen
zpty -d shell`;
    const script = join(folder, 'asked.zsh');
    writeFileSync(script, asked);
    const lines = ['jalon va', 'jalon set AC-012', 'jalon set AC-001 statut=en-c', 'jalon render --only projet-d-o'];
    const reply = spawnSync('zsh', ['-f', script, project, folder, ...lines], { env: typing(), encoding: 'utf8' });
    expect(reply.stdout.trim().split('\n')).toEqual([
      '[jalon validate ]',
      '[jalon set AC-012 ]',
      '[jalon set AC-001 statut=en-cours ]',
      '[jalon render --only projet-d-ordre-du-jour ]',
    ]);
  },
  60_000,
);

test('models of the project’s own catalogue are proposed beside those that ship', async () => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  mkdirSync(join(root, 'templates/catalogue'), { recursive: true });
  writeFileSync(
    join(root, 'templates/catalogue/indicators.yaml'),
    `indicators:
  - id: benches-repaired
    theme: services
    title: { fr: Bancs réparés, en: Benches repaired }
    unit: { fr: bancs, en: benches }
    level: output
    direction: higher-is-better
    aggregation: sum
    calculation: { fr: Bancs réparés dans l’année, en: Benches repaired in the year }
    source: { fr: Services techniques, en: Technical services }
    frequency: yearly
`,
  );
  expect(await proposed(`jalon add indicator --project ${root} --like bancs`)).toEqual(['bancs-réparés']);
  expect(await proposed(`jalon add indicator --project ${root} --like lieux-d`)).toEqual(['lieux-d-aide-numérique-ouverts']);
});

test('jalon alone is the session: its options come after the name', async () => {
  expect(await proposed('jalon --ans')).toEqual(['--answers']);
  expect(await proposed('jalon --answers ')).toEqual([]);
  expect(await proposed('jalon --answers reponses.yaml --tod')).toEqual(['--today']);
  expect(await proposed('jalon --la')).toEqual(['--lang']);
});

test('what is asked for by its id is shown with its title', async () => {
  const shown = async (line: string): Promise<string> => (await said('__complete', 'fish', line)).out.split('\n')[0] ?? '';
  expect(await shown(`jalon remove AC-001`)).toMatch(/^AC-001\t\p{L}+ /u);
  expect(await shown(`jalon remove AC-002 --replace-by AC-001`)).toMatch(/^AC-001\t\p{L}+ /u);
  expect(await shown(`jalon add need "x" --from WS-`)).toMatch(/^WS-\S+\t\p{L}+ /u);
  expect(await shown(`jalon export person PE-01`)).toMatch(/^PE-01\t\p{L}+/u);
  expect(await shown(`jalon set CO-01`)).toMatch(/^CO-01\t\p{L}+/u);
  expect(await shown('jalon purge --data ent')).toMatch(/^entretiens\t\p{L}+/u);
  expect(await shown('jalon add évaluation --kind fin')).toMatch(/^finale\t\p{L}+/u);
});
