// A value of the domain has one reckoner: who reads what it is made of is named here, with why.
import { expect, test } from 'vitest';
import { sources } from './sources.ts';

/** Text, comments and types say nothing of who reads a field. */
const bare = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replace(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/^\s*readonly .*$/gm, '');

/** Taken from an action, out of braces or after a dot, in a file that knows actions. */
function readersOf(field: string): readonly string[] {
  const taken = new RegExp(
    `\\b(?:action|one|it)\\.${field}\\b|\\{[^{}]*\\b${field}\\b[^{}]*\\}\\s*(?:: *(?:Readonly<)?Action\\b|of |= *action\\b|\\) *=>)`,
  );
  return sources
    .filter(({ path }) => !path.startsWith('src/model/'))
    .filter(({ text }) => /\bAction\b|\bactions\b/.test(text) && taken.test(bare(text)))
    .map(({ path }) => path);
}

/** Of other things that bear the same names: what a portfolio keeps, what a form asks, what an act is told, and rows of a view. */
const others =
  /^src\/(?:pooling|wording\/documents\/deliberations-|project\/people\/inclusion-roadmap|rendering\/(?:excel|view\/action-means))/;

test('the budget and the funding of actions are reckoned in the room of money', () => {
  const budget = readersOf('budget').filter((path) => !others.test(path));
  expect(budget).toEqual([
    // Rules that look at how lines are written.
    'src/checking/rules/about-funding.ts',
    'src/checking/rules/about-money.ts',
    // Lines as they are written, for others.
    'src/exporting/dataset/tables.ts',
    'src/live/material.ts',
    'src/project/money/account-groups.ts',
    'src/project/money/cost.ts',
    'src/project/money/taken.ts',
    // The years alone: money rests on them.
    'src/project/time/fixed-points.ts',
    'src/rendering/national-plan/money-cells.ts',
  ]);
  expect(readersOf('funding').filter((path) => !budget.includes(path))).toEqual([
    // What each funder answered, line by line.
    'src/comparing/money.ts',
    // Lines as they are written, for documents.
    'src/rendering/view/action.ts',
  ]);
});

test('the time of people is reckoned in the room of people', () => {
  expect(readersOf('timeShare')).toEqual(['src/project/people/stays.ts']);
});

test('whether an action still stands is said in one place', () => {
  const astray = sources
    .filter(({ path }) => path !== 'src/project/time/standing.ts')
    .filter(({ text }) =>
      /\(\{ status \}[^)]*\)(?:: boolean)? =>\s+status [!=]== '(?:dropped'|done' \|\| status === 'dropped')/.test(text),
    );
  expect(astray.map(({ path }) => path)).toEqual([]);
});

test('the counts of surveys reach documents through one layer: who reads them is named', () => {
  const read = /\b(?:surveyResults|countedResults)\b/;
  const readers = sources
    .filter(({ path, text }) => !/^src\/model\/|\/generated\//.test(path) && read.test(bare(text)))
    .map(({ path }) => path);
  expect(readers).toEqual([
    // They are read, and held to the survey.
    'src/checking/assemble.ts',
    'src/checking/rules/about-survey-results.ts',
    'src/checking/yaml-rules/collections.ts',
    // The counts that an import has just made, told to the team.
    'src/cli/commands/import/survey.ts',
    // The page of a sitting takes none.
    'src/live/material.ts',
    // How many people answered in all, and what may be told of needs: `untold` is set by the layer.
    'src/project/needs/heard.ts',
    'src/project/thread/need-sources.ts',
    'src/project/time/current-term.ts',
    // The layer itself, with what it sets apart and what it proves.
    'src/usecases/apart-results.ts',
    'src/usecases/privacy.ts',
    'src/usecases/surveys-told.ts',
  ]);
});
