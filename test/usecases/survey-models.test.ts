// The model questionnaire that ships: whole, translated, and laid out for a territory.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add, open, type Survey, write } from '../../src/index.ts';
import type { AskedQuestion, Language } from '../../src/model/index.ts';
import { questionnaireOf } from '../../src/project/needs/questionnaire/questionnaire-of.ts';
import { home } from '../house/sources.ts';

const today = '2026-11-24';
/** Montfort with a second questionnaire, laid out from the model. */
function withModel(language: Language): { readonly root: string; readonly survey: Survey } {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-model-')), 'p');
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  const file = join(root, 'project.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8').replace(/^language: .*\n/m, '')}\nlanguage: ${language}\n`);
  const opened = open(root, { today });
  const made = add(opened, 'survey', { like: 'residents' });
  expect(made.problems).toEqual([]);
  expect(write(opened, made)).toEqual([]);
  const survey = open(root, { today }).project?.surveys.find(({ id }) => id === 'SV-02');
  if (survey === undefined) throw new Error('no survey');
  return { root, survey };
}
const saidBy = ({ text, help, unit, answers, rows }: AskedQuestion): readonly string[] => [
  text,
  ...[help, unit].flatMap((one) => one ?? []),
  ...answers.filter(({ label, code }) => label !== code).map(({ label }) => label),
  ...rows.map(({ label }) => label),
];

test('thirty questions of every useful type, the communes of the territory among the answers', () => {
  const { survey } = withModel('fr');
  const { questions, sections } = questionnaireOf(survey);
  expect([questions.length, sections.length]).toEqual([30, 7]);
  expect(new Set(questions.map(({ type }) => type)).size).toBe(9);
  expect(questions[0]?.answers.map(({ code, label }) => `${code} ${label}`)).toEqual([
    '35023 Bédée',
    '35040 Breteil',
    '35133 Iffendic',
    '35203 La Nouaye',
    '35188 Montfort-sur-Meu',
    '35227 Pleumeleuc',
    '35277 Saint-Gonlay',
    '35331 Talensac',
    'autre Une autre commune',
  ]);
  expect(questions.flatMap(({ profile }) => profile ?? [])).toEqual(['commune', 'age', 'gender', 'other']);
});

test('nothing is left in French in the English version, but the names of communes', () => {
  const { survey } = withModel('fr');
  const [french, english] = [questionnaireOf(survey, 'fr'), questionnaireOf(survey, 'en')];
  const alike = french.questions.flatMap((question, index) => {
    const other = english.questions[index];
    return other === undefined ? [question.id] : saidBy(question).filter((text) => saidBy(other).includes(text));
  });
  expect(alike).toEqual([
    'Bédée',
    'Breteil',
    'Iffendic',
    'La Nouaye',
    'Montfort-sur-Meu',
    'Pleumeleuc',
    'Saint-Gonlay',
    'Talensac',
  ]);
  expect(
    [english.title, english.introduction, english.closing].filter(
      (text, index) => text === [french.title, french.introduction, french.closing][index],
    ),
  ).toEqual([]);
});

test('a project in English has it the other way round, and says the same in both', () => {
  const [french, english] = [withModel('fr').survey, withModel('en').survey];
  expect([english.languages, english.title]).toEqual([['en', 'fr'], 'Digital uses of residents']);
  for (const language of ['fr', 'en'] as const) {
    const [from, to] = [french, english].map((survey) => questionnaireOf({ ...survey, id: 'SV-01' }, language));
    expect(to).toEqual(from);
  }
});

test('a model of the project’s own comes before; one that its schema refuses is none', () => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-model-')), 'p');
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  mkdirSync(join(root, 'templates/catalogue/surveys'), { recursive: true });
  writeFileSync(join(root, 'templates/catalogue/surveys/residents.yaml'), 'id: SV-01\ntitle: Le nôtre\n');
  writeFileSync(join(root, 'templates/catalogue/surveys/faux.yaml'), 'id: SV-01\nquestions: non\n');
  expect(add(open(root, { today }), 'survey', { like: 'residents' }).revisions[0]?.after).toContain('title: Le nôtre');
  expect(() => add(open(root, { today }), 'survey', { like: 'faux' })).toThrow('unknown-model');
});
