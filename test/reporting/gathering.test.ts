// Of many projects no more is kept than is shown or counted with what is shown, and the reports are those of all.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Severity } from '../../src/model/index.ts';
import { formats, gathered, gathering, type ReportedProject } from '../../src/reporting/index.ts';
import { problem, style } from './reported.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const bounded = formats.filter(({ most }) => most !== undefined && most <= 100);

/** Where a problem stands is its number: all are told apart, save those that are alike. */
const projects = fc
  .array(fc.tuple(fc.array(fc.constantFrom(...severities), { maxLength: 12 }), fc.nat(2)), { minLength: 2, maxLength: 60 })
  .map((all): readonly ReportedProject[] =>
    all.map(([those, waived], index) => ({
      root: `P-${index}`,
      filesChecked: those.length + 1,
      problems: those.map((severity, line) => problem({ severity, at: { path: 'needs.yaml', line: line + 1, column: 1 } })),
      waived: Array.from({ length: waived }, () => ({ problem: problem(), by: { kind: 'known' } })),
    })),
  );

test('what is wrong in what projects share is told and counted once', () => {
  const shared = (line: number) => problem({ severity: 'error', at: { path: '../org/rules/b.yaml', line, column: 5 } });
  const made = gathering();
  made.add({ root: 'a', filesChecked: 1, problems: [shared(2), shared(2), problem({ severity: 'error' })] });
  made.add({ root: 'b', filesChecked: 1, problems: [shared(2), shared(3), problem({ severity: 'error' })] });
  made.add({
    root: 'far/c',
    filesChecked: 1,
    problems: [{ ...shared(3), at: { ...shared(3).at, path: '../../org/rules/b.yaml' } }],
  });
  const { projects: told, counts } = made.gathered();
  expect([told.map(({ problems }) => problems.length), counts.errors]).toEqual([[3, 2, 0], 5]);
});

test('formats that cut say the same of what was kept as of everything', () => {
  expect(bounded.map(({ id }) => id)).toEqual(['pretty', 'github']);
  fc.assert(
    fc.property(projects, (all) => {
      for (const format of bounded) {
        const few = gathering(format.most);
        for (const one of all) few.add(one);
        const { projects: kept, counts } = few.gathered();
        const told = format.text({ projects: kept, counts, milliseconds: null }, style);
        expect(told).toBe(format.text({ ...gathered(all), milliseconds: null }, style));
        const alike = kept.flatMap(({ root, problems }) =>
          problems.map(({ code, severity, at }) => (severity === 'error' ? `${root} ${at.line}` : `${root} ${code} ${severity}`)),
        );
        expect(new Set(alike).size).toBeLessThanOrEqual(3 * (format.most ?? 0));
      }
    }),
    { numRuns: 60 },
  );
});

test('of sound projects nothing is kept but the first, which may be alone', () => {
  const few = gathering(100);
  for (let index = 0; index < 1000; index++) few.add({ root: `P-${index}`, filesChecked: 4, problems: [] });
  expect(few.gathered().projects).toHaveLength(1);
  expect(few.gathered().counts).toMatchObject({ projects: 1000, files: 4000, errors: 0 });
});
