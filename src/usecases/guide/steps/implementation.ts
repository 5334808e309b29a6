// What a session asks of the choice of a year: what counts, the scores, the votes, the envelopes, then ranking, plan and documents.
import { type Choice, questionOf } from '../../../asking/index.ts';
import type { Criterion } from '../../../model/index.ts';
import { approves } from '../../../project/thread/index.ts';
import { lateMilestones, lateTasks } from '../../../project/time/index.ts';
import { formatNumber } from '../../../wording/formats.ts';
import { labelOf } from '../../../wording/label.ts';
import { guideWords } from '../../../wording/project/guide.ts';
import { visible } from '../../../wording/visible.ts';
import { documentsOf } from '../../documents/documents-of.ts';
import { type Board, nextYear } from '../board.ts';
import { type FieldAsked, type Schema, thingsNamed } from '../field-question.ts';
import { adding, type GuidedStep, nounOf, replyTo, running, setting, whichKey } from '../step.ts';
import { called, isTypable } from '../typed.ts';
import { ballot } from './ballot.ts';
import { first } from './lacking.ts';
import { action, assessment, dates, means, team } from './programme.ts';

const criteriaIn = ({ project }: Board): readonly Criterion[] => project.criteria.criteria ?? [];

/** What each criterion weighs beside the others. */
const weights = (board: Board): readonly FieldAsked[] =>
  criteriaIn(board).map(({ id, title, weight }, at) => ({
    field: 'criteria.*.weight',
    item: isTypable(title) ? title : String(at + 1),
    label: `${visible(title)} – ${labelOf('criteria.criteria.weight', board.language).toLowerCase()}`,
    names: [title, id],
    proposed: () => (weight === undefined ? [] : [String(weight)]),
  }));

/** The levels that a scale describes, in its own words. */
const levelsOf = ({ scale }: Criterion, board: Board): readonly Choice[] =>
  Object.entries(scale?.levels ?? {}).map(([value, says]) => ({
    value,
    says: `${formatNumber(Number(value), board.language)} – ${visible(says ?? '')}`,
    names: [value],
  }));

const scores = (board: Board): readonly FieldAsked[] =>
  criteriaIn(board)
    .filter(({ from = 'scores' }) => from === 'scores')
    .map((criterion) => ({
      field: 'scores.*',
      item: isTypable(criterion.title) ? criterion.title : criterion.id,
      label: visible(criterion.title),
      names: [criterion.id],
      choices: () => levelsOf(criterion, board),
    }));

const plan: Schema = { kind: 'plan', base: '' };
const envelopeYear = 'envelopes.*.year';
const envelope: readonly FieldAsked[] = [
  { field: envelopeYear, row: 'one', isRequired: true, proposed: (_given, board) => [String(nextYear(board))] },
  { field: 'envelopes.*.investment', row: 'one' },
  { field: 'envelopes.*.operating', row: 'one' },
  { field: 'envelopes.*.fte', row: 'one' },
  { field: 'envelopes.*.counts', row: 'one', proposed: () => ['gross'] },
];

const ranking = running('ranking', [], ({ project }) =>
  project.actions.length === 0 ? null : { asks: [], commands: () => [['rank']] },
);
const planning = running('plan', ['plan-ready'], ({ project }) =>
  project.actions.length === 0 ? null : { asks: [], commands: () => [['plan']] },
);

const approvingOf = ({ project }: Board, id: string): string | undefined =>
  project.meetings.flatMap(({ decisions = [] }) => decisions).findLast((one) => approves(one, id))?.id;

/** The decision that froze the plan of a year is in a meeting of its own. */
const frozen = running('frozen-plan', ['implementation/plan-frozen'], (board) => {
  const decisions = [...thingsNamed(board, 'decision')].reverse();
  if (decisions.length === 0 || board.project.actions.length === 0) return null;
  const { language } = board;
  return {
    asks: [
      () =>
        questionOf('year', labelOf('plan.envelopes.year', language), { isRequired: true, proposed: [String(nextYear(board))] }),
      (given) => {
        const approving = approvingOf(board, `plan-${given.get('year')?.join()}`);
        const last = decisions.slice(0, 1).map(({ value }) => value);
        return questionOf('decision', nounOf('decision', language), {
          choices: decisions,
          isRequired: true,
          proposed: approving === undefined ? last : [approving],
        });
      },
    ],
    commands: (answered) => [
      ['plan', '--freeze', replyTo(answered, 'year'), '--decision', called(board, replyTo(answered, 'decision'))],
    ],
  };
});

/** All of those that the project has something to say in, or some. */
const documents = running('documents', ['documents-ready'], ({ workspace, language }) => {
  const choices = documentsOf({ project: workspace.root }).ofProject.map(({ id, title }) => ({
    value: id,
    says: visible(title[language]),
    names: Object.values(title),
  }));
  return {
    asks: [() => questionOf('only', guideWords[language].documents, { choices, isMany: true })],
    commands: (answered) => {
      const only = answered.find(({ question: { key } }) => key === 'only')?.reply ?? [];
      return [['render', ...(only.length === 0 ? [] : ['--only', only.join(',')])]];
    },
  };
});

const ofAction = (
  id: string,
  settles: readonly string[],
  asks: readonly FieldAsked[] | ((board: Board) => readonly FieldAsked[]),
): GuidedStep =>
  setting({
    id,
    schema: action,
    of: { noun: 'action', things: (board) => first(board, settles, 'action') },
    asks,
    settles,
    isRepeated: true,
  });

/** Of the action that is chosen, each milestone and each task whose day is past. */
const late = ({ project, today }: Board): readonly FieldAsked[] =>
  project.actions.flatMap((one) => {
    const of = (field: string, at: number, label: string): FieldAsked => ({
      field,
      item: String(at + 1),
      label: visible(label),
      isAsked: (given) => given.get(whichKey)?.[0] === one.id,
    });
    return [
      ...lateMilestones(one, today).map((part) =>
        of('milestones.*.done', one.milestones?.indexOf(part) ?? 0, part.label ?? one.title),
      ),
      ...lateTasks(one, today).map((part) => of('tasks.*.status', one.tasks?.indexOf(part) ?? 0, part.title)),
    ];
  });
const progress = (board: Board): readonly FieldAsked[] => [
  ...late(board),
  { field: 'status' },
  { field: 'statusReason' },
  { field: 'progress.value' },
  { field: 'end' },
];

export const implementationSteps: readonly GuidedStep[] = [
  {
    ...adding({
      id: 'criterion',
      kind: 'criterion',
      schema: { kind: 'criteria', base: 'criteria.*' },
      says: 'title',
      settles: ['criteria-missing', 'implementation/actions-scored'],
      asks: [
        { field: 'direction', proposed: () => ['higher-is-better'] },
        { field: 'weight', isRequired: true },
        { field: 'scale.min', proposed: () => ['1'] },
        { field: 'scale.max', proposed: () => ['5'] },
      ],
    }),
    comesFirst: (board) => criteriaIn(board).length === 0,
  },
  setting({ id: 'weights', schema: { kind: 'criteria', base: '' }, of: 'criteria', asks: weights }),
  ofAction('scores', ['implementation/actions-scored', 'scores-missing'], scores),
  ofAction('team', ['implementation/actions-led'], team),
  ofAction('means', ['implementation/actions-costed'], means),
  ofAction('dates', ['implementation/actions-dated'], dates),
  ofAction('assessment', ['implementation/actions-assessable'], assessment),
  ofAction('progress', ['action-late', 'action-blocked', 'milestone-late', 'task-late'], progress),
  ballot,
  setting({ id: 'envelope', schema: plan, of: 'plan', asks: envelope, settles: ['envelope-missing'], isRepeated: true }),
  ranking,
  planning,
  frozen,
  documents,
];
