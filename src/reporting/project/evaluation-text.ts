// An evaluation that is proposed → the text of its file, with comments that say what each part is for.
import type {
  DraftPoint,
  EvaluationDraft,
  FollowUpDraft,
  Language,
  QuotedFigure,
  RecommendationDraft,
} from '../../model/index.ts';
import { formatPercent } from '../../wording/index.ts';
import { evaluationFile, evaluationWords } from '../../wording/project/evaluation-draft.ts';
import { oneLine, periodInWords, pointSentence } from './point-sentence.ts';

type Lines = readonly string[];

/** Every JSON text is a YAML text. */
const quoted = (text: string): string => JSON.stringify(oneLine(text));
const bare = (value: string | number): string => (/^[\w-]+$/.test(String(value)) ? String(value) : JSON.stringify(String(value)));
const ids = (evidence: Lines): string => `evidence: [${evidence.map(bare).join(', ')}]`;

function figuresLine(figures: readonly QuotedFigure[]): Lines {
  const each = figures.map(
    ({ of, what, period, value }) =>
      `{of: ${bare(of)}, what: ${what}${period === undefined ? '' : `, period: ${typeof period === 'number' ? period : bare(period)}`}, value: ${value}}`,
  );
  return figures.length === 0 ? [] : [`figures: [${each.join(', ')}]`];
}

/** An item of a list: its first field bears the dash. */
const item = (fields: Lines): Lines => fields.map((field, at) => (at === 0 ? `  - ${field}` : `    ${field}`));
const list = (key: string, items: readonly Lines[]): Lines =>
  items.length === 0 ? [`${key}: []`] : [`${key}:`, ...items.flatMap(item)];
const proposed = 'proposed: true';

const pointFields =
  (language: Language) =>
  (point: DraftPoint): Lines => [
    `text: ${quoted(pointSentence(point, language))}`,
    ids(point.evidence),
    ...figuresLine(point.figures),
    proposed,
  ];

const once = <One>(all: readonly One[]): readonly One[] => [...new Set(all)];

/** A sentence a line, as a list; without any, the answer is left to people. */
function answered({ criterion, points }: EvaluationDraft['questions'][number], language: Language): Lines {
  const question = [
    `id: ${criterion}`,
    `criterion: ${criterion}`,
    `question: ${quoted(evaluationWords[language].questions[criterion])}`,
  ];
  if (points.length === 0) return question;
  return [
    ...question,
    'answer: |-',
    ...points.map((point) => `  - ${pointSentence(point, language)}`),
    ids(once(points.flatMap(({ evidence }) => evidence))),
    ...figuresLine(points.flatMap(({ figures }) => figures)),
    proposed,
  ];
}

/** Nothing that is proposed is proposed twice: without points there is nothing to confirm but what comes next. */
function actionFields(
  { action, title, strengths, weaknesses, next }: EvaluationDraft['actions'][number],
  language: Language,
): Lines {
  const nested = (key: string, points: readonly DraftPoint[]): Lines =>
    points.length === 0 ? [] : list(key, points.map(pointFields(language)));
  return [
    `action: ${action} # ${oneLine(title)}`,
    ...nested('strengths', strengths),
    ...nested('weaknesses', weaknesses),
    ...(next === null ? [] : [`next: ${next}`, proposed]),
  ];
}

function needFields({ need, statement, verdict, byAudience, evidence }: EvaluationDraft['needs'][number]): Lines {
  const audiences = byAudience.map((one) => `${bare(one.audience)}: ${one.verdict}`).join(', ');
  return [
    `need: ${need} # ${oneLine(statement)}`,
    `verdict: ${verdict}`,
    ...(audiences === '' ? [] : [`byAudience: {${audiences}}`]),
    ...(evidence.length === 0 ? [] : [ids(evidence)]),
    ...(verdict === 'unknown' ? [] : [proposed]),
  ];
}

function followUpFields(one: FollowUpDraft, language: Language): Lines {
  const words = evaluationWords[language];
  const progress = one.progress === null ? '' : formatPercent(one.progress, language, { decimals: 0 });
  const said = words.became[one.because]({
    id: one.evidence[0] ?? '',
    title: oneLine(one.subject?.title ?? ''),
    progress,
    note: oneLine(one.note ?? ''),
  });
  const due = one.overdue === null ? [] : [words.overdue(periodInWords(one.overdue, language))];
  return [
    `recommendation: ${one.recommendation} # ${oneLine(one.text)}`,
    `status: ${one.status}`,
    `note: ${quoted([said, ...due].join(' '))}`,
    ...(one.evidence.length === 0 ? [] : [ids(one.evidence)]),
    proposed,
  ];
}

const recommendationFields = ({ id, code, subject, owner }: RecommendationDraft, language: Language): Lines => [
  `id: ${id}`,
  `text: ${quoted(evaluationWords[language].recommend[code](oneLine(subject.title)))}`,
  ...(owner === null ? [] : [`owner: ${bare(owner)}`]),
  ids([subject.id]),
  proposed,
];

/** `date` is YYYY-MM-DD. */
export function evaluationText(draft: EvaluationDraft, date: string, language: Language): string {
  const words = evaluationFile[language];
  const points = pointFields(language);
  const parts: readonly Lines[] = [
    [`## ${words.kind}`, `kind: ${draft.kind}`, `period: ${draft.period}`, `## ${words.date}`, `date: ${date}`],
    [`## ${words.proposed}`],
    [
      `## ${words.questions}`,
      ...list(
        'questions',
        draft.questions.map((one) => answered(one, language)),
      ),
    ],
    [
      `## ${words.balance}`,
      ...list('strengths', draft.strengths.map(points)),
      ...list('weaknesses', draft.weaknesses.map(points)),
    ],
    [
      `## ${words.actions}`,
      ...list(
        'actions',
        draft.actions.map((one) => actionFields(one, language)),
      ),
    ],
    [`## ${words.needs}`, ...list('needVerdicts', draft.needs.map(needFields))],
    [
      `## ${words.followUp}`,
      ...list(
        'followUp',
        draft.followUp.map((one) => followUpFields(one, language)),
      ),
    ],
    [
      `## ${words.recommendations}`,
      ...list(
        'recommendations',
        draft.recommendations.map((one) => recommendationFields(one, language)),
      ),
    ],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

// What was drafted of an evaluation and what is left to people, in two lines, after one where no action is of its period.

export function evaluationReport(draft: EvaluationDraft, language: Language): string {
  const words = evaluationFile[language];
  const { questions, strengths, weaknesses, actions, needs, followUp, recommendations } = draft;
  const ofActions = actions.flatMap((one) => [...one.strengths, ...one.weaknesses]);
  const unknown = needs.filter(({ verdict }) => verdict === 'unknown').length;
  const summary = words.summary({
    points: questions.flatMap(({ points }) => points).length + strengths.length + weaknesses.length + ofActions.length,
    verdicts: needs.length - unknown,
    followed: followUp.length,
    recommended: recommendations.length,
  });
  const answers = questions.filter(({ points }) => points.length === 0).length;
  const none = actions.length > 0 ? [] : [words.noAction(periodInWords(draft.period, language))];
  const left = words.left({ answers, verdicts: unknown, dues: recommendations.length });
  return [...none, summary, left, ''].join('\n');
}
