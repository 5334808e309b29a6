// Whatever bears an id in the schemas can be added.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fields } from '../../src/model/generated/fields.ts';
import { places } from '../../src/model/generated/references.ts';
import { type Addable, addables } from '../../src/vocabulary/index.ts';
import { typed } from '../cli/typed.ts';
import { home } from '../house/sources.ts';

const all: readonly (Addable & { readonly name: string })[] = Object.entries(addables).map(([name, one]) => ({ ...one, name }));

/**
 * Lists whose items have an id or a code that people give: ids that the method fixes are values of a list, and the code of an action put to the
 * vote is how ballots call an action that is there.
 */
const borne = Object.entries(fields)
  // What templates hold is no thing of the project, nor is the file of a syndicat that follows many, nor a rule that projects are held to.
  .filter(([kind]) => !['portfolio', 'rule'].includes(kind) && places[kind]?.some((glob) => !glob.startsWith('templates/')))
  .flatMap(([kind, known]) =>
    known.flatMap(({ path, values }) => {
      const [, list = ''] = /^(?:.*\.)?(\w+)\.\*\.(?:id|code)$/.exec(path) ?? [];
      return values === undefined && (path === 'id' || (list !== '' && list !== 'choices')) ? [`${kind} ${list}`.trim()] : [];
    }),
  );

test('there are such lists', () => expect(borne.length).toBeGreaterThan(25));

test.each([...new Set(borne)])('%s', (place) => {
  expect(all.map(({ kind, list }) => `${kind} ${list ?? ''}`.trim())).toContain(place);
});

describe('each is added as it is typed', () => {
  /** By what a kind is added to: a thing of the example, and the beginning of the path of its file. */
  const holders: Readonly<Record<string, readonly [id: string, file: string]>> = {
    MT: ['MT-01', 'meetings/'],
    SV: ['SV-01', 'surveys/SV-01'],
    Q: ['SV-01/Q5', 'surveys/SV-01'],
    AX: ['AX-1', 'axes.yaml'],
    AC: ['AC-002', 'actions/AC-002'],
    'evaluations/': ['2025', 'evaluations/2025.yaml'],
  };
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'p');
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  const see = (...words: readonly string[]) => typed(root, '2026-05-12', ['add', ...words], { width: 100 });

  test.each(all)('$name, and the project stays sound', async ({ name, inside }) => {
    const [holder, file = ''] = holders[inside?.[0] ?? ''] ?? [];
    expect(holder === undefined).toBe(inside === undefined);
    const { code, out, err } = await see(name, 'Texte à préciser', ...(holder === undefined ? [] : ['--in', holder]), '--json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Texte à préciser');
    const { change }: { change: { revisions: readonly { path: string }[] } } = JSON.parse(out);
    expect(change.revisions.map(({ path }) => path.startsWith(file))).toEqual([true]);
  });

  const apart = [...all.filter(({ inside }) => inside === undefined).map(({ name }) => name), 'value', 'ballot', 'evaluation'];
  // An action has one list of these: what is added is of the project, and the action refers to it.
  const listed = ['department', 'body', 'need', 'indicator'];
  test.each(listed)('%s is added to the one list of an action that holds some', async (name) => {
    const { code, out } = await see(name, 'Texte à préciser encore', '--in', 'AC-002', '--json');
    expect(code).toBe(0);
    const { change }: { change: { revisions: readonly { path: string }[] } } = JSON.parse(out);
    expect(change.revisions.map(({ path }) => path)).toContain('actions/AC-002-conseillers-numeriques.yaml');
  });

  test.each(apart.filter((name) => !listed.includes(name)))('%s goes into nothing else', async (name) => {
    const { code, out, err } = await see(name, 'Texte à préciser', '--in', 'AC-002');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--in');
  });
});
