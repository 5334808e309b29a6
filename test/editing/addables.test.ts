// Whatever bears an id in the schemas can be added.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fields } from '../../src/model/generated/fields.ts';
import { places } from '../../src/model/generated/references.ts';
import { type Addable, addables } from '../../src/vocabulary/index.ts';
import { typed } from '../cli/typed.ts';

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
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  const there: Readonly<Record<string, string>> = {
    'project.yaml': 'format: 1\ntitle: Essai\nterm: {start: 2021-03, end: 2027-03}\n',
    'actors.yaml': 'people: [{id: PE-01, function: Direction générale}]\nbodies: [{id: BO-01, kind: steering, name: Comité}]\n',
    'axes.yaml': 'axes: [{id: AX-1, title: Un axe}]\n',
    'needs.yaml': 'needs: [{id: ND-01, statement: Un accès}]\n',
    'indicators.yaml': 'indicators: [{id: IN-01, title: Personnes aidées}]\n',
    'actions/AC-002-former.yaml': 'id: AC-002\ntitle: Former\nneeds: [ND-01]\nindicators: [IN-01]\n',
    'meetings/2026-01-15.yaml': 'id: MT-01\ndate: 2026-01-15\nbody: BO-01\n',
    'surveys/SV-01.yaml':
      'id: SV-01\ntitle: Enquête\nquestions: [{id: Q5, type: single, text: Où ?, options: [{code: a, label: Ici}, {code: b, label: Là}]}]\n',
    'evaluations/2025.yaml': 'kind: annual\nperiod: 2025\n',
  };
  for (const [path, text] of Object.entries(there)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
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
    expect(change.revisions.map(({ path }) => path)).toContain('actions/AC-002-former.yaml');
  });

  test.each(apart.filter((name) => !listed.includes(name)))('%s goes into nothing else', async (name) => {
    const { code, out, err } = await see(name, 'Texte à préciser', '--in', 'AC-002');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--in');
  });
});
