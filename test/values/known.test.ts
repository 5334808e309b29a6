// A name that somebody typed, among those that are known.
import { expect, test } from 'vitest';
import { UsageError } from '../../src/model/index.ts';
import { isSameId, knownWord, unknownName } from '../../src/values/index.ts';
import { sources } from '../house/sources.ts';

const refusal = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError) return { code: error.code, ...error.values };
    throw error;
  }
};

test('an id is the same however it is typed', () => {
  expect([isSameId('MT-2026-01', 'mt-2026-1'), isSameId('AC-10', 'AC-1')]).toEqual([true, false]);
});

test('what nothing bears is refused with the nearest', () => {
  expect(refusal(() => knownWord(['docx', 'pdf'], 'doc', 'unknown-format'))).toMatchObject({ name: 'doc', nearest: 'docx' });
  expect(unknownName('unknown-code', 'a/b', ['a/c'], { code: 'a/b' }).values).toEqual({ code: 'a/b', nearest: 'a/c' });
});

test('nobody else makes a refusal with the nearest name', () => {
  const others = sources.filter(
    ({ path, text }) => path !== 'src/values/words/ids.ts' && /new UsageError\([^;]*nearest\(/.test(text),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
