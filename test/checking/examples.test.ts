// What jalon explain shows as wrong is wrong for that very reason, and what it shows as right is not.
import { expect, test } from 'vitest';
import { everyRule } from '../../src/checking/index.ts';
import { readYaml } from '../../src/reading/read-yaml.ts';

/** What no example can hold as people see it: an invisible character, fifty levels, what only a schema sees. */
const elsewhere = ['yaml/control-character', 'yaml/hidden-character', 'yaml/too-deep', 'yaml/merge-key'];
const ofYaml = everyRule.filter(({ code }) => code.startsWith('yaml/') && !elsewhere.includes(code));
const codesIn = (text: string): string[] => readYaml('f.yaml', `${text}\n`).faults.map(({ code }) => code);

test.each(ofYaml.map(({ code, example }) => [code, example] as const))('%s', (code, { wrong, right }) => {
  expect(codesIn(wrong)).toEqual([code]);
  expect(codesIn(right)).toEqual([]);
});

test('there are enough of them to mean something', () => {
  expect(ofYaml.length).toBeGreaterThan(15);
});

test('the two sides differ, and stay short', () => {
  for (const { code, example } of everyRule) {
    expect(example.wrong, code).not.toBe(example.right);
    for (const side of [example.wrong, example.right]) {
      expect(side.trim(), code).toBe(side);
      expect(side.split('\n').length, code).toBeLessThan(5);
    }
  }
});
