// The example that is broken on purpose: every mistake once, each told once, at its own place.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyRule } from '../../src/checking/index.ts';
import { folder, marksIn, placed, placedExactly, problemsIn } from './marked.ts';

const root = folder('examples/broken');
const problems = problemsIn(root, '2026-06-30');
const byText = (a: string, b: string): number => (a < b ? -1 : 1);

test('exactly these problems', () => {
  const expected = readFileSync(folder('test/fixtures/broken.txt'), 'utf8').trim().split('\n');
  expect(problems.map(placedExactly)).toEqual(expected);
});

/** No comment can stand in a file that is not UTF-8 text. */
const mute = ['file/utf-16', 'file/not-text'];

test('each at the line whose comment announces it', () => {
  const announced = problems.filter(({ code }) => !mute.includes(code));
  expect(announced.map(placed).sort(byText)).toEqual(marksIn(root).sort(byText));
});

/** What one sound project cannot show beside the rest, or a folder under version control cannot hold. */
const elsewhere = [
  'file/too-large',
  'file/not-readable',
  'file/link-not-followed',
  'file/too-many-problems',
  'file/old-change',
  'file/conflict',
  'file/conflict-remembered',
  'file/name-not-portable',
  'file/conflicted-copy',
  'file/same-copy',
  'file/misnamed',
  'file/project-within',
  'file/zero-length',
  // Of git and of the rights of files, which a checkout does not keep.
  'private/git-unread',
  'private/in-history',
  'private/not-ignored',
  'private/tracked',
  'person/name-of-nobody',
  'private/wide-rights',
  // Of files that pages save and people send.
  'json/not-readable',
  'yaml/hidden-character',
  'yaml/number-too-long',
  'jalon/internal',
  // It was written, not laid out by jalon nor brought from a plan.
  'project/starter-left',
  'person/without-function',
  'project/not-done',
  'project/too-long',
  'project/too-much-memory',
  'method/bad-condition',
  // Rules of one's own have their tests beside those of the language that they are written in.
  'rule/bad-code',
  'rule/unknown-name',
  'rule/bad-condition',
  'rule/wrong-example',
  'rule/too-many',
  'structure/needs-quotes',
  'yaml/value-split',
  'yaml/empty-key',
  'yaml/thousands-lost',
  'plan/envelope-twice',
  // The project is in euros, and one of its amounts is not.
  'money/not-euros',
  'value/in-future',
  'period/heard-in-future',
  'indicator/bad-formula',
  'indicator/formula-in-circle',
  'structure/yes-no',
  'structure/bad-form',
  'structure/unknown-format',
  'structure/wrong-shape',
  // The theme is not there, by mistake: it can show no other.
  'theme/low-contrast',
  'theme/bad-picture',
  'theme/unknown-look',
  'yaml/colour-lost',
  'programme/nothing-ranked',
  'programme/nothing-dated',
  'programme/nothing-costed',
  'dependency/starts-too-early',
  'body/no-steering',
  'criteria/no-ballot',
  'ballot/not-in-pairs',
  'criterion/without-weight',
  'criterion/weight-not-used',
  // An example of sorting, even under a misspelt category, is waited for instead of entries.
  'sorting/without-entry',
  'waiver/unused',
  'ignore/unused',
  'known/gone',
  // Told of the documents and templates that a project brings, beside its data.
  'document/bad-condition',
  'document/unknown-field',
  'document/bad-file-name',
  'document/without-template',
  'document/same-file',
  'document/unknown-part',
  // Of printed pages: found by `render --proof`.
  'layout/half-empty',
  'layout/orphan-heading',
  'layout/row-alone',
  'layout/word-cut',
  'layout/over-frame',
  'layout/labels-overlap',
  'layout/type-too-small',
  'layout/machine-word',
  'layout/too-many-pages',
  'template/faulty',
  'template/barrier',
  'template/doubtful',
  'template/unused',
  // The broken project has no map.
  'project/unknown-contours',
  'contours/unknown-commune',
  'contours/bad-outline',
  // Meetings that cannot be read may hold what a text refers to, be the gate of a piece, or approve an action or a plan in the end.
  'action/decided-otherwise',
  'plan/refused',
  'plan/not-approved',
  'text/unknown-reference',
  'communication/unknown-gate',
];

/** A misspelt key and a prototype key are both unknown keys; of two verdicts that clash, each is told. */
const toldTwice = ['structure/unknown-key', 'criterion/verdicts-clash', 'ballot/verdicts-clash'];

test('every mistake that it can show, once', () => {
  const codes = problems.map(({ code }) => code);
  const shown = everyRule.map(({ code }) => code).filter((code) => !elsewhere.includes(code));
  expect([...codes].sort()).toEqual([...shown, ...toldTwice].sort());
});

test('a file with a byte order mark and Windows line ends is read like any other', () => {
  const bytes = readFileSync(`${root}/meetings/2020-09-24-lancement-elus.yaml`);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.includes('\r\n')).toBe(true);
  expect(problems.filter(({ at }) => at.path.includes('2020-09-24'))).toEqual([]);
});
