// A file of answers alone gives the questionnaire that it answers, and the same counts, whichever tool exported it.
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Survey } from '../../../src/model/index.ts';
import { answersOf, rowsOf } from '../../../src/project/needs/index.ts';
import { someOf } from '../../cases.ts';
import { emptyProject, type Imported, imported } from './imported.ts';
import { bytesOf, type Respondent, tools } from './tools.ts';

const survey: Survey = {
  id: 'SV-01',
  title: 'Le numérique et vous',
  questions: [
    {
      id: 'Q1',
      type: 'single',
      text: 'Dans quelle commune habitez-vous ?',
      profile: 'commune',
      options: [
        { code: 'A1', label: 'Bédée' },
        { code: 'A2', label: 'Breteil' },
        { code: 'A3', label: 'Iffendic' },
      ],
    },
    {
      id: 'Q2',
      type: 'single',
      text: 'Quel est votre âge ?',
      profile: 'age',
      options: [
        { code: 'A1', label: 'Moins de 30 ans' },
        { code: 'A2', label: '30 à 59 ans' },
        { code: 'A3', label: '60 ans et plus' },
      ],
    },
    {
      id: 'Q3',
      type: 'single',
      text: 'Vous êtes',
      profile: 'gender',
      options: [
        { code: 'A1', label: 'Un homme' },
        { code: 'A2', label: 'Une femme' },
      ],
    },
    {
      id: 'Q4',
      type: 'multiple',
      text: 'Quelles difficultés rencontrez-vous ?',
      options: [
        { code: 'SQ001', label: 'Aucune difficulté' },
        { code: 'SQ002', label: 'Pas de réseau (mobile, fibre)' },
        { code: 'SQ003', label: 'Trop de mots de passe, de comptes' },
      ],
    },
    { id: 'Q5', type: 'scale', text: 'De 1 à 5, ces démarches sont-elles faciles ?', scale: { min: 1, max: 5 } },
    { id: 'Q6', type: 'yes-no', text: 'Avez-vous renoncé à une démarche ?' },
    { id: 'Q7', type: 'text', text: 'Laquelle, et pourquoi ?' },
    {
      id: 'Q8',
      type: 'matrix',
      text: 'Utilisez-vous ces services ?',
      rows: [
        { code: 'SQ001', label: 'Le portail de l’eau' },
        { code: 'SQ002', label: 'Le portail des écoles' },
      ],
      options: [
        { code: 'A1', label: 'Jamais' },
        { code: 'A2', label: 'Parfois' },
        { code: 'A3', label: 'Souvent' },
      ],
    },
    {
      id: 'Q9',
      type: 'ranking',
      text: 'Classez ces priorités',
      options: [
        { code: 'SQ001', label: 'Former' },
        { code: 'SQ002', label: 'Équiper' },
        { code: 'SQ003', label: 'Accueillir' },
      ],
    },
    { id: 'Q10', type: 'nps', text: 'Recommanderiez-vous le portail à un proche ?' },
    { id: 'Q11', type: 'number', text: 'Combien de personnes vivent dans votre foyer ?' },
    { id: 'Q12', type: 'date', text: 'Depuis quel jour utilisez-vous le portail ?' },
  ],
};

/** A generator of Lehmer: the same people each time. */
function people(count: number): readonly Respondent[] {
  let state = 48_271;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const one = (list: readonly string[]): string => list[next(list.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const said = new Map<string, Respondent extends ReadonlyMap<string, infer Value> ? Value : never>();
    for (const question of survey.questions ?? []) {
      const codes = answersOf(question, 'fr').map(({ code }) => code);
      if (next(12) === 0 && question.id !== 'Q1') continue;
      if (question.type === 'text')
        said.set(question.id, [`La démarche numéro ${at}, parce que le site ne répondait pas ce jour-là`]);
      else if (question.type === 'number') said.set(question.id, [String(1 + next(7))]);
      else if (question.type === 'date') said.set(question.id, [`2024-0${1 + next(9)}-1${next(9)}`]);
      else if (question.type === 'multiple') {
        const ticked = codes.filter(() => next(2) === 0);
        said.set(question.id, ticked.length === 0 ? [codes[at % codes.length] ?? ''] : ticked);
      } else if (question.type === 'ranking') {
        const start = next(codes.length);
        const turned = [...codes.slice(start), ...codes.slice(0, start)];
        said.set(question.id, next(2) === 0 ? turned : [...turned].reverse());
      } else if (question.type === 'matrix')
        said.set(question.id, Object.fromEntries(rowsOf(question).map(({ code }) => [code, one(codes)])));
      else said.set(question.id, [one(codes)]);
    }
    return said;
  });
}
const everybody = people(60);

type Counts = NonNullable<Imported['results']>['counts'];

/** What a file says: codes alone, words, or words whose matrices are as many questions. */
type Says = 'codes' | 'words' | 'statements';
const says: Readonly<Record<string, Says>> = { 'limesurvey-codes': 'codes', 'microsoft-forms': 'statements' };
/** Questions whose columns are named by codes: nothing there tells a scale from a number. */
const untold: Readonly<Record<string, readonly string[]>> = {
  'limesurvey-codes': ['Q5', 'Q10', 'Q11'],
  'code-and-text': ['Q5', 'Q10', 'Q11'],
};

/** By question and answer, of those who gave it, in the order of the questionnaire. */
function told(of: Survey, counts: Counts = [], as: Says = 'words'): readonly string[] {
  return (of.questions ?? []).flatMap((question) =>
    counts
      .filter((line) => line.question === question.id)
      .map(({ row, base, options = {} }) => {
        const isRanking = question.type === 'ranking';
        const labels = new Map(answersOf(question, 'fr').map(({ code, label }) => [code, label]));
        const rows = new Map((isRanking ? (question.options ?? []) : rowsOf(question)).map(({ code, label }) => [code, label]));
        const say = (code: string, words: ReadonlyMap<string, string>): string =>
          as === 'codes' ? code : (words.get(code) ?? code);
        const given = Object.entries(options).flatMap(([code, count]) =>
          (count ?? 0) > 0 ? [`${isRanking ? code : say(code, labels)} ${count}`] : [],
        );
        const isSplit = as === 'statements' && question.type === 'matrix';
        const own = row === undefined || isSplit ? '' : ` ${say(row, rows)}`;
        return `${isSplit ? 'single' : question.type}${own} ${base}: ${given.sort().join(', ')}`;
      })
      .sort(),
  );
}

/** The same file beside the questionnaire that it was made of. */
async function known(name: string): Promise<readonly string[]> {
  const { questions = [], ...rest } = survey;
  const asked = questions.filter(({ id }) => !untold[name]?.includes(id));
  const file = tools['limesurvey-codes']?.(survey, everybody);
  if (file === undefined) throw new Error('no such tool');
  const own = { ...rest, questions: asked };
  const one = await imported(bytesOf(file), {
    folder: emptyProject({ 'surveys/SV-01.yaml': JSON.stringify(own) }),
    name: file.name,
  });
  const lines = told(own, one.results?.counts, says[name]);
  return name === 'google-forms-latin1' ? lines.map((line) => line.replaceAll('’', "'")) : lines;
}

const drafted = ({ survey: text }: Imported): Survey => load(text) as Survey;

test.each(someOf(Object.keys(tools)))('%s: types, options and counts from the export alone', async (name) => {
  const file = tools[name]?.(survey, everybody);
  if (file === undefined) throw new Error('no such tool');
  const one = await imported(bytesOf(file), { folder: emptyProject(), name: file.name });
  expect(told(drafted(one), one.results?.counts, says[name])).toEqual(await known(name));
  const profiles = (drafted(one).questions ?? []).slice(0, 3).map(({ profile }) => profile);
  // Codes tell of nobody.
  expect(profiles).toEqual(name === 'limesurvey-codes' ? [undefined, undefined, undefined] : ['commune', 'age', 'gender']);
  expect(one.told.draft?.rest.map(({ headers }) => headers)).toEqual((untold[name] ?? []).map((id) => [id]));
  expect(one.told.remarks).toEqual([]);
  // The next time, everything is said.
  const again = await imported(bytesOf(file), { folder: one.folder, name: file.name });
  expect([again.told.draft, again.told.results.what, again.survey, again.code]).toEqual([null, 'same', one.survey, 0]);
});

test('the groups of a form, which KoboToolbox writes before each question, are no tables', async () => {
  const heads =
    'start;end;profil/commune;profil/age;u/usages;u/usages/mail;u/usages/achats;u/aise;sat/fixe;sat/mobile;_id;_uuid;_submission_time';
  const rows = Array.from({ length: 24 }, (_, at) => {
    const [mail, achats] = [at % 2, at % 3 === 0 ? 1 : 0];
    const joined = [mail ? 'mail' : '', achats ? 'achats' : ''].filter(Boolean).join(' ');
    const said = [
      ['bedee', 'breteil'][at % 2],
      ['jeune', 'moyen', 'ancien'][at % 3],
      joined,
      mail,
      achats,
      ['oui', 'non'][at % 2],
    ];
    const marks = [['bien', 'mal'][at % 2], ['bien', 'mal'][(at >> 1) % 2]];
    return ['2026-06-01T09:00:00', '2026-06-01T09:05:00', ...said, ...marks, at, `u${at}`, '2026-06-01T07:06:00'].join(';');
  });
  const file = new TextEncoder().encode([heads, ...rows, ''].join('\n'));
  const one = await imported(file, { folder: emptyProject(), name: 'kobo.csv' });
  expect((drafted(one).questions ?? []).map(({ type, profile = null }) => [type, profile])).toEqual([
    ['single', 'commune'],
    ['single', 'age'],
    ['multiple', null],
    ['yes-no', null],
    ['matrix', null],
  ]);
  expect(one.told.remarks).toEqual([]);
});
