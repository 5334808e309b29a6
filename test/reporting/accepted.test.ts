// An error that somebody accepted is in every report, with its reason, and fails none.
import { expect, test } from 'vitest';
import type { WaivedProblem } from '../../src/model/index.ts';
import { formats, gathering } from '../../src/reporting/index.ts';
import { formatNamed, problem, report } from './reported.ts';

const waiver = { kind: 'waiver', reason: 'Tenue par le syndicat', author: 'PE-08' } as const;
const accepted = (by: WaivedProblem['by'], line = 6): WaivedProblem => ({
  problem: problem({ at: { path: 'actions/AC-1.yaml', line, column: 9 } }),
  by,
});

test.each(formats.map(({ id }) => id))('%s says it, its place and its reason', (id) => {
  for (const by of [waiver, { kind: 'ignore', reason: 'Tenue par le syndicat' } as const]) {
    const text = formatNamed(id)(report([], { waived: [accepted(by)] }));
    for (const said of ['reference/unknown', 'actions/AC-1.yaml', 'Tenue par le syndicat']) expect(text).toContain(said);
  }
});

test('it fails nothing: a suppressed result, a skipped case, a notice, an information', () => {
  const told = (id: string) => formatNamed(id)(report([], { waived: [accepted(waiver)] }), { strict: true });
  expect(JSON.parse(told('sarif')).runs[0].results).toMatchObject([
    { suppressions: [{ kind: 'external', status: 'accepted', justification: 'Tenue par le syndicat, PE-08' }] },
  ]);
  expect(told('junit')).toMatch(/<testsuites name="jalon" tests="1" failures="0" errors="0" skipped="1">/);
  expect(told('github')).toMatch(/^::notice file=territoire\/actions\/AC-1.yaml,line=6/);
  expect(JSON.parse(told('gitlab'))).toMatchObject([{ severity: 'info', check_name: 'reference/unknown' }]);
  expect(told('pretty')).toContain('· erreur acceptée');
});

test('those of a thousand projects are kept no further than they are shown, and counted all; what was known already is counted alone', () => {
  const kept = gathering(3);
  for (let index = 0; index < 10; index++)
    kept.add({
      root: `p${index}`,
      problems: [],
      filesChecked: 1,
      waived: [accepted(waiver), accepted({ kind: 'ignore', reason: 'Ici' }, 7), accepted({ kind: 'known' }, 8)],
    });
  const { projects, counts } = kept.gathered();
  expect(projects.flatMap(({ waived = [] }) => waived)).toHaveLength(3);
  expect([counts.acceptedErrors, counts.waived]).toEqual([20, { waiver: 10, ignore: 10, known: 10 }]);
  expect(formatNamed('pretty')({ projects, counts, milliseconds: null })).toContain('17 autres');
});
