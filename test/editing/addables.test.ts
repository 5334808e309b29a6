// Whatever bears an id in the schemas can be added.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { type Addable, addables } from '../../src/editing/addable.ts';
import { fields } from '../../src/model/generated/fields.ts';
import { places } from '../../src/model/generated/references.ts';
import { home } from '../house/sources.ts';

const all: readonly (Addable & { readonly name: string })[] = Object.entries(addables).map(([name, one]) => ({ ...one, name }));

/** Lists whose items have an id or a code that people give: ids that the method fixes are values of a list. */
const borne = Object.entries(fields)
  // What templates hold is no thing of the project, nor is the file of a syndicat that follows many.
  .filter(([kind]) => kind !== 'portfolio' && places[kind]?.some((glob) => !glob.startsWith('templates/')))
  .flatMap(([kind, known]) =>
    known.flatMap(({ path, values }) => {
      const [, list = ''] = /^(?:.*\.)?(\w+)\.\*\.(?:id|code)$/.exec(path) ?? [];
      return values === undefined && (path === 'id' || list !== '') ? [`${kind} ${list}`.trim()] : [];
    }),
  );

test('there are such lists', () => expect(borne.length).toBeGreaterThan(25));

test.each([...new Set(borne)])('%s', (place) => {
  expect(all.map(({ kind, list }) => `${kind} ${list ?? ''}`.trim())).toContain(place);
});

describe('each is added as it is typed, and the project stays sound', () => {
  const holders: Readonly<Record<string, string>> = { MT: 'MT-01', SV: 'SV-01', Q: 'SV-01/Q5', AX: 'AX-1', AC: 'AC-002' };
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'p');
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  test.each(all)('$name', async ({ name, inside }) => {
    const into = inside === undefined ? [] : ['--in', holders[inside[0] ?? ''] ?? '2025'];
    let told = { out: '', err: '' };
    const code = await run(['add', name, 'Texte à préciser', ...into, '--json'], {
      cwd: root,
      today: '2026-05-12',
      colour: 0,
      interactive: false,
      width: 100,
      now: () => 0,
      language: 'fr',
      out: (text) => {
        told = { ...told, out: told.out + text };
      },
      err: (text) => {
        told = { ...told, err: told.err + text };
      },
    });
    expect([code, told.err]).toEqual([0, '']);
    expect(told.out).toContain('Texte à préciser');
  });
});
