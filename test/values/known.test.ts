// A name that somebody typed, among those that are known.
import { expect, test } from 'vitest';
import { UsageError } from '../../src/model/index.ts';
import { findKnown, isSameId, knownWord, unknownName } from '../../src/values/index.ts';
import { sources } from '../house/sources.ts';

const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) return { code: error.code, ...error.values };
    throw error;
  }
};

test('an id is found however it is typed, as it is written first', () => {
  const all = [{ id: 'AC-001' }, { id: 'AC-01' }, { id: 'summary' }];
  expect([' ac-1 ', 'AC-01', 'Summary'].map((typed) => findKnown(all, typed).id)).toEqual(['AC-001', 'AC-01', 'summary']);
  expect([isSameId('MT-2026-01', 'mt-2026-1'), isSameId('AC-10', 'AC-1')]).toEqual([true, false]);
});

test('what nothing bears is refused with the nearest; ids of a project are not all listed', () => {
  const all = [{ id: 'AC-001' }, { id: 'AC-002' }];
  expect(refusal(() => findKnown(all, 'ac-009'))).toEqual({ code: 'unknown-id', id: 'ac-009', nearest: 'AC-001' });
  expect(refusal(() => findKnown(all, 'zzzzzz', 'unknown-survey'))).toMatchObject({ nearest: '', known: ['AC-001', 'AC-002'] });
  expect(refusal(() => knownWord(['docx', 'pdf'], 'doc', 'unknown-format'))).toMatchObject({ name: 'doc', nearest: 'docx' });
  expect(knownWord(['docx', 'pdf'], 'PDF', 'unknown-format', (one) => one === 'pdf')).toBe('pdf');
  expect(unknownName('unknown-code', 'a/b', ['a/c'], { code: 'a/b' }).values).toEqual({ code: 'a/b', nearest: 'a/c' });
});

test('nobody else makes a refusal with the nearest name', () => {
  const others = sources.filter(({ path, text }) => path !== 'src/values/ids.ts' && /new UsageError\([^;]*nearest\(/.test(text));
  expect(others.map(({ path }) => path)).toEqual([]);
});
