// What the house says of a problem: one code each, in two languages, in the typography of each.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyRule, ruleOf } from '../../src/checking/index.ts';
import { starterWords } from '../../src/checking/rules/about-project.ts';
import { labels } from '../../src/wording/generated/labels.ts';
import { folder, problemsIn } from './marked.ts';

const fixtures = folder('test/fixtures/checking');
const examples = [
  folder('examples/broken'),
  ...readdirSync(fixtures).flatMap((code) => ['wrong', 'clean'].map((side) => `${fixtures}/${code}/${side}`)),
];
/** Found once: the same in every language. */
const problems = examples.flatMap((root) => problemsIn(root));
const said = (language: 'fr' | 'en'): string[] => [
  ...everyRule.flatMap((rule) => [rule[language].why, rule[language].mend]),
  ...problems.map(({ code, found }) => ruleOf(code)?.[language].says(found) ?? code),
];
const keys = new Set(Object.keys(labels).map((name) => name.replace(/=.*/, '').split('.').at(-1)));
/** Keys of YAML have a typography of their own. */
const withoutYaml = (text: string): string => text.replace(/([\w-]+): ?/g, (whole, key) => (keys.has(key) ? '' : whole));

test('codes are unique and well formed', () => {
  const codes = everyRule.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^[a-z-]+\/[a-z0-9-]+$/.test(code))).toEqual([]);
});

test('every sentence is whole', () => {
  for (const language of ['fr', 'en'] as const) {
    const shortcomings = said(language).filter((text) => text.length < 10 || /undefined|\bnull\b|NaN|\[object/.test(text));
    expect(shortcomings).toEqual([]);
    expect(everyRule.filter((rule) => !/^[\p{Lu}\p{N}].*[.)]$/su.test(rule[language].why)).map(({ code }) => code)).toEqual([]);
    expect(everyRule.filter((rule) => !/^[\p{Lu}\p{N}].*[.)]$/su.test(rule[language].mend)).map(({ code }) => code)).toEqual([]);
  }
});

test('French keeps its apostrophes and its spaces', () => {
  const sentences = said('fr').map(withoutYaml);
  expect(sentences.filter((text) => /['"]/.test(text))).toEqual([]);
  expect(sentences.filter((text) => /(?<!\u202f|«\u00a0)(?:[;?€%]|!(?!=))/.test(text))).toEqual([]);
  expect(sentences.filter((text) => /(?<!\u00a0)[:»]|«(?!\u00a0)/.test(text))).toEqual([]);
});

test('English has none of the French spaces', () => {
  expect(said('en').filter((text) => /[\u00a0\u202f'"]|\s(?:[:;?]|!(?!=))/.test(text))).toEqual([]);
});

test('an amount that is not settled is told as the range that it is, and what is missing as the least', () => {
  const says = ([cost, costMost]: readonly number[], [funding, fundingMost]: readonly number[]) =>
    ruleOf('funding/differs-from-cost')?.fr.says({ cost, costMost, funding, fundingMost }).replaceAll('\u202f', ' ');
  const [wide, narrow, less] = [
    [2_000_000, 5_000_000],
    [1_000_000, 1_000_000],
    [400_000, 400_000],
  ] as const;
  expect(says(wide, narrow)).toContain('(10 000 €) ne correspond pas au coût prévu (20 000 € à 50 000 €)');
  expect(says(wide, narrow)).toMatch(/il manque au moins 10 000 €$/);
  expect(says(narrow, wide)).toMatch(/il y a au moins 10 000 € de trop$/);
  expect(says(narrow, less)).toMatch(/il manque 6 000 €$/);
  // What is told as missing is the difference of what is told.
  expect(says([510_049, 510_049], [500_050, 500_050])).toMatch(/\(5 000,50 €\).*\(5 100,49 €\).* il manque 99,99 €$/);
});

test('what is told to be left as it was prepared is what a new project is laid out with', () => {
  const starter = folder('templates/starter');
  const files = readdirSync(starter, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:project|AC-001.*)\.yaml$/.test(path),
  );
  const text = files.map((path) => readFileSync(`${starter}/${path}`, 'utf8')).join('\n');
  const laid = [...text.matchAll(/^(?:title: (?=.*(?:première|first) action)| {2}name: )(.*)$/gm)].map(([, words]) => words);
  expect(laid.sort()).toEqual([...starterWords].sort());
});

test('a need whose answer was replaced is told by what', () => {
  const told = problemsIn(folder('test/fixtures/checking/need__without-action/wrong'))
    .filter(({ code }) => code === 'need/without-action')
    .map(({ code, found }) => ruleOf(code)?.fr.says(found));
  expect(told).toEqual([
    'aucune action ne répond au besoin ND-002',
    'aucune action ne répond au besoin ND-003',
    'aucune action ne répond au besoin ND-004\u00a0: ce qui y répondait est remplacé par AC-001, qui ne le cite pas',
  ]);
});
