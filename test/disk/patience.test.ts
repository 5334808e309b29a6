/** A file that another program holds for a moment. */
import { expect, test, vi } from 'vitest';
import { onceFree } from '../../src/disk/patience.ts';

const refusal = (code: string) => Object.assign(new Error(`${code}: held`), { code, syscall: 'rename' });
const heldFor = (times: number, code: string) => {
  let left = times;
  return vi.fn(() => {
    if (left-- > 0) throw refusal(code);
    return 'done';
  });
};

test.each(['EBUSY', 'EPERM', 'EACCES'])('on Windows, what says %s for a moment is done when it is free', (code) => {
  expect(onceFree(heldFor(3, code), true)).toBe('done');
});

test('what stays held is told, and not waited for without end', () => {
  const act = heldFor(1000, 'EBUSY');
  expect(() => onceFree(act, true)).toThrow('EBUSY');
  expect(act.mock.calls.length).toBeLessThan(10);
});

test('another fault, or another system, is not waited for', () => {
  for (const [act, isWindows] of [
    [heldFor(1, 'ENOSPC'), true],
    [heldFor(1, 'EBUSY'), false],
  ] as const) {
    expect(() => onceFree(act, isWindows)).toThrow();
    expect(act).toHaveBeenCalledTimes(1);
  }
});
