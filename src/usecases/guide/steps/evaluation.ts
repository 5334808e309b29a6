// What a session asks of the evaluation: indicators and their figures, the yearly evaluation, what follows from it, and who is told.
import { steps } from '../../../model/index.ts';
import { hasAnnualEvaluation } from '../../../project/progress/index.ts';
import { stepName } from '../../../wording/label.ts';
import type { Board } from '../board.ts';
import { asksField, type FieldAsked, type Schema } from '../field-question.ts';
import { adding, type GuidedStep, replyTo, running, setting } from '../step.ts';
import { called } from '../typed.ts';
import { first, lacking } from './lacking.ts';

const indicator: Schema = { kind: 'indicators', base: 'indicators.*' };
const evaluation: Schema = { kind: 'evaluation', base: '' };
const piece: Schema = { kind: 'communication', base: 'items.*' };
const value: Schema = { kind: 'values', base: 'values.*' };

const thisYear = ({ today }: Board): string => today.slice(0, 4);
const period: FieldAsked['proposed'] = (_given, board) => [thisYear(board)];

const baseline: readonly FieldAsked[] = [
  { field: 'baseline.value' },
  { field: 'baseline.period', isAsked: (given) => (given.get('baseline.value') ?? []).length > 0, proposed: period },
];

/** `jalon add value IN-01 2026=12`. */
const figure = running('value', ['value-stale', 'evaluation/indicators-measured'], (board) => {
  const choices = first(board, ['evaluation/indicators-measured'], 'indicator');
  if (choices.length === 0) return null;
  const { language } = board;
  return {
    asks: [
      asksField(board, value, { field: 'indicator', isRequired: true, choices: () => choices }),
      asksField(board, value, { field: 'period', isRequired: true, proposed: period }),
      asksField(board, value, { field: 'value', isRequired: true }),
    ],
    commands: (answered) => [
      [
        'add',
        language === 'fr' ? 'valeur' : 'value',
        called(board, replyTo(answered, 'indicator')),
        `${replyTo(answered, 'period')}=${replyTo(answered, 'value')}`,
      ],
    ],
  };
});

/** What is judged in an evaluation waits for one. */
const evaluated: GuidedStep = {
  ...running(
    'evaluation',
    ['evaluation/yearly-evaluation', 'evaluation/needs-judged', 'evaluation/recommendations-made', 'recommendation-late'],
    (board) => ({ asks: [], commands: () => [['add', evaluationWord(board), '--year', thisYear(board)]] }),
  ),
  comesFirst: (board, settled) =>
    settled === 'evaluation/yearly-evaluation' ||
    (settled === 'recommendation-late' ? !hasAnnualEvaluation(board.project, Number(thisYear(board))) : !hasEvaluation(board)),
};

const finalEvaluation = running('final-evaluation', ['evaluation/final-evaluation'], (board) => ({
  asks: [],
  commands: () => [['add', evaluationWord(board), '--kind', 'final']],
}));

const evaluationWord = ({ language }: Board): string => (language === 'fr' ? 'évaluation' : 'evaluation');
const hasEvaluation = ({ project }: Board): boolean => project.evaluations.length > 0;
const ifEvaluated = (step: GuidedStep): GuidedStep => ({
  ...step,
  form: (board) => (hasEvaluation(board) ? step.form(board) : null),
});

/** What became of each recommendation of an earlier evaluation whose day is past. */
const followed = (board: Board): readonly FieldAsked[] => {
  const rows = board.project.evaluations.at(-1)?.followUp ?? [];
  return first(board, ['recommendation-late'], 'recommendation').map(({ value: of, says }) => {
    const at = rows.findIndex(({ recommendation }) => recommendation === of);
    const row = at === -1 ? { row: of, with: () => ({ recommendation: of }) } : { item: String(at + 1) };
    return { field: 'followUp.*.status', ...row, label: says };
  });
};

/** Whom the step that the project is at has nothing for. */
const untold = ({ status }: Board): readonly string[] =>
  status.todos.filter(({ code }) => code === 'piece-missing').map(({ subject }) => subject);
const told = ['evaluation/people-told', 'evaluation/press-told'];

/** What was planned is made known, once nothing is left to plan. */
const published: GuidedStep = {
  ...setting({
    id: 'published',
    schema: piece,
    of: {
      noun: 'communication',
      things: (board) => {
        const waiting = lacking(board, 'communication', ({ status }) => status !== 'done' && status !== 'dropped');
        return first(board, ['piece-late'], 'communication').filter(({ value }) => waiting.some((one) => one.value === value));
      },
    },
    asks: [{ field: 'status', proposed: () => ['done'] }, { field: 'date' }],
    settles: ['piece-late', ...told],
    isRepeated: true,
  }),
  comesFirst: (board, settled) => settled === 'piece-late' || untold(board).length === 0,
};

/** What is made known, to whom. */
const communication = adding({
  id: 'communication',
  kind: 'communication',
  schema: piece,
  says: 'message',
  asks: [
    { field: 'recipient', isRequired: true, proposed: (_given, board) => untold(board).slice(0, 1) },
    {
      field: 'gate',
      choices: (_given, { method, language }) =>
        steps.map((step) => ({ value: step, says: stepName(method, step, language), names: [step] })),
      proposed: (_given, { status }) => [status.step],
    },
    { field: 'channel' },
    { field: 'date' },
    { field: 'author' },
    { field: 'status', proposed: () => ['planned'] },
  ],
  settles: ['piece-missing', ...told],
});

export const evaluationSteps: readonly GuidedStep[] = [
  {
    ...adding({
      id: 'indicator',
      kind: 'indicator',
      schema: indicator,
      says: 'title',
      settles: ['evaluation/baselines-known', 'evaluation/indicators-measured'],
      asks: [
        { field: 'unit' },
        { field: 'level' },
        { field: 'direction' },
        { field: 'frequency' },
        { field: 'owner' },
        ...baseline,
      ],
    }),
    comesFirst: ({ project }) => project.indicators.length === 0,
  },
  setting({
    id: 'baseline',
    schema: indicator,
    of: {
      noun: 'indicator',
      things: (board) => first(board, ['evaluation/baselines-known'], 'indicator'),
    },
    asks: baseline,
    settles: ['evaluation/baselines-known'],
    isRepeated: true,
  }),
  figure,
  evaluated,
  finalEvaluation,
  ifEvaluated(
    setting({ id: 'strengths', schema: evaluation, of: 'evaluation', asks: [{ field: 'strengths' }, { field: 'weaknesses' }] }),
  ),
  ifEvaluated(
    setting({
      id: 'verdict',
      schema: evaluation,
      of: 'evaluation',
      asks: [
        {
          field: 'needVerdicts.*.need',
          row: 'one',
          isRequired: true,
          choices: (_given, board) => first(board, ['evaluation/needs-judged'], 'need'),
        },
        { field: 'needVerdicts.*.verdict', row: 'one', isRequired: true },
      ],
      settles: ['evaluation/needs-judged'],
      isRepeated: true,
    }),
  ),
  ifEvaluated(
    adding({
      id: 'recommendation',
      kind: 'recommendation',
      schema: { kind: 'evaluation', base: 'recommendations.*' },
      says: 'text',
      asks: [{ field: 'owner' }, { field: 'due' }],
      settles: ['evaluation/recommendations-made'],
    }),
  ),
  ifEvaluated(
    setting({
      id: 'follow-up',
      schema: evaluation,
      of: 'evaluation',
      asks: followed,
      settles: ['recommendation-late'],
      isRepeated: true,
    }),
  ),
  published,
  communication,
];
