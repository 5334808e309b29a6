// What people read in a terminal.
import { expect, test } from 'vitest';
import { formatNamed, many, problem, report } from './reported.ts';

const pretty = formatNamed('pretty');

test('a place that can be clicked, the sentence, the code, the line; what was checked comes last', () => {
  const text = pretty(report([problem(), problem({ severity: 'warning', at: { path: 'needs.yaml', line: 2, column: 3 } })]));
  expect(text.split('\n')).toEqual([
    'territoire/actions/AC-1.yaml:6:9  ✗ erreur  «\u00a0ND-9\u00a0» n’existe pas dans needs.yaml  reference/unknown',
    '  6 │ needs: [ND-9]',
    '    │         ^',
    '',
    'territoire/needs.yaml:2:3  ! alerte  «\u00a0ND-9\u00a0» n’existe pas dans needs.yaml  reference/unknown',
    '',
    '«\u00a0jalon explain <code>\u00a0» dit ce qu’un problème signifie et comment y remédier.',
    '✗ 1 projet, 12 fichiers contrôlés en 84\u00a0ms\u00a0: 1 erreur, 1 alerte',
    '',
  ]);
});

test('what is alike is told once, however many there are, before anything is cut', () => {
  const problems = many(400, (index) => ({ severity: index % 40 === 39 ? 'error' : 'warning' }));
  const together = pretty(report(problems), { language: 'en' });
  const each = pretty(report(problems), { language: 'en', all: true });
  for (const text of [together, each]) {
    expect(text.match(/✗ error/g)).toHaveLength(10);
    expect(text).toContain('12 files checked in 84\u00a0ms: 10 errors, 390 warnings');
  }
  expect(each).toContain('… and 300 more (300 warnings); “--format json” gives them all.');
  expect(each.match(/! warning/g)).toHaveLength(90);
  expect(together).not.toContain('… and');
  expect(together.match(/! warning/g)).toHaveLength(1);
  expect(together).toMatch(
    /! warning ×390 .* {2}also: territoire\/needs\.yaml:2, territoire\/needs\.yaml:3, .* and 386 more {2}/,
  );
});

test('too many lines are cut, the most severe kept, and the rest is told', () => {
  const codes = ['a', 'b', 'c', 'd'].map((letter) => `reference/${letter}`);
  const warnings = codes.flatMap((code) => many(30, () => ({ code, severity: 'warning' })));
  const text = pretty(report([...warnings, ...many(98, () => ({}))]), { language: 'en' });
  expect(text.match(/✗ error/g)).toHaveLength(98);
  expect(text.match(/! warning ×30 /g)).toHaveLength(2);
  expect(text).toContain('… and 60 more (60 warnings); “--format json” gives them all.');
});

test('nothing wrong is one line', () => {
  expect(pretty({ ...report([]), milliseconds: 1234 })).toBe(
    '✓ 1 projet, 12 fichiers contrôlés en 1,2\u00a0s\u00a0: rien à signaler\n',
  );
});

test('what somebody accepted is counted, by whose leave', () => {
  const waived = [
    { problem: problem(), by: { kind: 'waiver', reason: 'coût porté par la Région' } },
    { problem: problem(), by: { kind: 'known' } },
    { problem: problem(), by: { kind: 'known' } },
  ] as const;
  expect(pretty(report([], { waived }))).toBe(
    'territoire/actions/AC-1.yaml:6:9  · erreur acceptée  «\u00a0ND-9\u00a0» n’existe pas dans needs.yaml (accepté\u00a0: coût porté par la Région)  reference/unknown\n\n' +
      '✓ 1 projet, 12 fichiers contrôlés en 84\u00a0ms\u00a0: rien à signaler\u202f; 3 problèmes acceptés (1 par dérogation, 2 déjà connus)\n',
  );
  expect(pretty(report([], { waived: waived.slice(0, 1) }), { language: 'en' })).toBe(
    'territoire/actions/AC-1.yaml:6:9  · error accepted  “ND-9” does not exist in needs.yaml (accepted: coût porté par la Région)  reference/unknown\n\n' +
      '✓ 1 project, 12 files checked in 84\u00a0ms: nothing to report; 1 problem accepted (1 by waiver)\n',
  );
});
