// Small files, telling names, a first line that says the job, and none of the shortcuts that hide mistakes.
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from './sources.ts';

test('two hundred and fifty lines is the wall', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 251).map(({ path }) => path)).toEqual([]);
});

test('the first line says the job of the file', () => {
  expect(sources.filter(({ text }) => !/^(\/\/ |\/\*\* )\S/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('names are kebab-case and say something', () => {
  const vague = /(^|\/)(utils?|helpers?|common|misc|manager|service)\.ts$/;
  expect(
    sources.filter(({ path }) => vague.test(path) || !/^[a-z0-9-]+(\.d)?\.tsx?$/.test(basename(path))).map(({ path }) => path),
  ).toEqual([]);
});

test('no any, no non-null assertion, no cast', () => {
  const shortcut = /\bas (?!const\b)[A-Za-z{[]|: any\b|<any>|\w!\.|\)!\.|\]!/;
  const withoutTextAndImports = (text: string): string =>
    text
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .replace(/^\s*(import|export) [\s\S]*?from .*$/gm, '')
      .replace(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
  expect(sources.filter(({ text }) => shortcut.test(withoutTextAndImports(text))).map(({ path }) => path)).toEqual([]);
});

test('what is read in a way of its own belongs to a class', () => {
  // V8 puts each getter of an object alone among what is old: all that it reaches stays until the whole of memory is looked through, and the
  // objects made in great numbers, such as the cells of a workbook, cost three times as much.
  const own = sources.filter(({ text }) => /^\s+get \w+\(\)/m.test(text) && !/\bclass \w/.test(text));
  expect(own.map(({ path }) => path)).toEqual([]);
});
