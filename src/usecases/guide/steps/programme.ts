// What a session asks of the programme: axes, actions on one form, answers to needs, and what is decided.
import { adoptionOf, approves, documentWord, registerOf } from '../../../project/thread/index.ts';
import { readStarter } from '../../../reading/index.ts';
import { hasCome } from '../../../values/index.ts';
import { labelOf } from '../../../wording/label.ts';
import { type Board, nextYear } from '../board.ts';
import { type FieldAsked, type Schema, thingsNamed } from '../field-question.ts';
import { adding, type GuidedStep, setting, whichKey } from '../step.ts';
import { first } from './lacking.ts';
import { axesApproved, councilMeetings, planFrozen, programmeVoted, publicMeeting } from './launch.ts';

export const action: Schema = { kind: 'action', base: '' };
const decision: Schema = { kind: 'meeting', base: 'decisions.*' };

const year: FieldAsked = { field: 'budget.*.year', isUnwritten: true, proposed: (_given, board) => [String(nextYear(board))] };
const yearOf = (given: ReadonlyMap<string, readonly string[]>, board: Board): string =>
  given.get(year.field)?.[0] ?? String(nextYear(board));
const spending = (nature: 'investment' | 'operating'): FieldAsked => ({
  field: 'budget.*.planned',
  row: nature,
  of: `action.budget.nature=${nature}`,
  with: (given, board) => ({ year: yearOf(given, board), nature }),
});
/** What an action costs in a year, and the time that it takes. */
export const means: readonly FieldAsked[] = [
  year,
  spending('investment'),
  spending('operating'),
  { field: 'staff.*.planned', row: 'time', with: (given, board) => ({ year: yearOf(given, board) }) },
];
export const team: readonly FieldAsked[] = [{ field: 'leads' }, { field: 'electedLeads' }];
export const dates: readonly FieldAsked[] = [
  { field: 'start', proposed: (_given, board) => [String(nextYear(board))] },
  { field: 'end' },
];
export const assessment: readonly FieldAsked[] = [{ field: 'indicators' }, { field: 'evaluationMode' }];

/** The sheet that a new project is given to be filled in, as long as nobody did. */
function sample({ project }: Board): string | null {
  const titles = readStarter(project.language).flatMap(({ path, text }) =>
    path.startsWith('actions/') ? (/^title: (.+)$/m.exec(text)?.[1] ?? []) : [],
  );
  return project.actions.find(({ title }) => titles.includes(title))?.id ?? null;
}

const onlyAxis: NonNullable<FieldAsked['proposed']> = (_given, { project }) => {
  const [one, ...others] = registerOf(project).get('axis') ?? [];
  return one === undefined || others.length > 0 ? [] : [one.id];
};

/** What a decision may approve, of which nothing says yet that it is: axes, the programme, the plan of the year to come. */
const approvable = (board: Board) => {
  const { project, language } = board;
  const isApproved = (id: string): boolean =>
    id === 'programme'
      ? adoptionOf(project, board.today) !== null
      : project.meetings.some(({ decisions = [] }) => decisions.some((one) => approves(one, id)));
  const words = ['diagnostic', 'programme', `plan-${nextYear(board)}`, `evaluation-${board.today.slice(0, 4)}`].filter((word) =>
    documentWord.test(word),
  );
  const named = words.map((value) => {
    const [kind = '', of = ''] = value.split('-');
    const says = [labelOf(kind === 'programme' ? 'project.step=programme' : kind, language), of].filter(Boolean).join(' ');
    return { value, says, names: [] };
  });
  return [...thingsNamed(board, 'axis'), ...named].filter(({ value }) => !isApproved(value));
};

/** What was to be decided in a meeting that was held is approved, unless it is said otherwise. */
const outcome: FieldAsked = {
  field: 'outcome',
  isAsked: (given) => (given.get('approves') ?? []).length > 0,
  proposed: (given, { project, today }) => {
    const held = project.meetings.find(({ id }) => id === given.get(whichKey)?.[0]);
    return held !== undefined && hasCome(held.date, today) ? ['approved'] : [];
  },
};

/** What became of it is still to be said. */
const awaited: readonly string[] = ['decision-overdue', 'decision-pending'];
const deciding = { kind: 'decision', schema: decision, says: 'text' } as const;
const approving: FieldAsked = { field: 'approves', choices: (_given, board) => approvable(board) };

export const programmeSteps: readonly GuidedStep[] = [
  {
    ...adding({
      id: 'axis',
      kind: 'axis',
      schema: { kind: 'axes', base: 'axes.*' },
      says: 'title',
      settles: ['programme/axes-filled', axesApproved],
      asks: [
        { field: 'number', proposed: (_given, { project }) => [String((project.axes.axes ?? []).length + 1)] },
        { field: 'stake' },
      ],
    }),
    comesFirst: ({ project }) => (project.axes.axes ?? []).length === 0,
  },
  adding({
    id: 'action',
    kind: 'action',
    schema: action,
    says: 'title',
    asks: [
      { field: 'axis', proposed: onlyAxis },
      { field: 'needs' },
      { field: 'description' },
      ...team,
      { field: 'prerequisites.*.text', row: 'first' },
      { field: 'partners' },
      { field: 'audiences' },
      { field: 'scope.communes' },
      { field: 'risks.*.text', row: 'first' },
      ...means,
      ...dates,
      ...assessment,
    ],
    instead: sample,
    settles: ['programme/axes-filled', 'programme/needs-answered', 'duty-not-covered'],
  }),
  setting({
    id: 'needs-of-action',
    schema: action,
    of: {
      noun: 'action',
      things: (board) => first(board, ['programme/actions-justified'], 'action'),
    },
    asks: [{ field: 'needs', isRequired: true }],
    settles: ['programme/actions-justified'],
    isRepeated: true,
  }),
  setting({
    id: 'answer-to-need',
    schema: { kind: 'needs', base: 'needs.*' },
    of: {
      noun: 'need',
      things: (board) => first(board, ['programme/needs-answered'], 'need'),
    },
    asks: [
      { field: 'response.kind', isRequired: true },
      { field: 'response.reason', isRequired: true },
    ],
    isRepeated: true,
  }),
  {
    ...adding({
      id: 'decision',
      ...deciding,
      asks: [approving, outcome, { field: 'owner' }, { field: 'due' }],
      settles: [axesApproved, planFrozen],
      within: {
        noun: 'meeting',
        things: (board) => [...thingsNamed(board, 'meeting')].reverse(),
      },
    }),
    comesFirst: ({ project }, settled) =>
      settled !== planFrozen || project.meetings.every(({ decisions = [] }) => decisions.length === 0),
  },
  setting({
    id: 'outcome',
    schema: decision,
    of: { noun: 'decision', things: (board) => first(board, awaited, 'decision') },
    asks: [{ field: 'outcome' }, { field: 'status' }, { field: 'due' }],
    settles: awaited,
    isRepeated: true,
  }),
  adding({
    id: 'adoption',
    ...deciding,
    asks: [{ ...approving, proposed: () => ['programme'] }, outcome],
    settles: [programmeVoted],
    isRepeated: false,
    within: {
      noun: 'meeting',
      things: (board) => {
        const those = councilMeetings(board).map(({ id }) => id);
        return thingsNamed(board, 'meeting')
          .filter(({ value }) => those.includes(value))
          .reverse();
      },
    },
  }),
  publicMeeting,
];
