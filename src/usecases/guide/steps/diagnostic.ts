// What a session asks of the diagnostic: the survey, what was heard and where, what is there already, needs and findings.
import { resolve } from 'node:path';
import { questionOf } from '../../../asking/index.ts';
import { questionnaireOf } from '../../../project/needs/index.ts';
import { isThere } from '../../../reading/index.ts';
import { labelOf } from '../../../wording/label.ts';
import { guideWords } from '../../../wording/project/guide.ts';
import { surveyModelsOf } from '../../catalogue.ts';
import type { Board } from '../board.ts';
import { type FieldAsked, type Schema, thingsNamed } from '../field-question.ts';
import { adding, type GuidedStep, replyTo, running, setting } from '../step.ts';
import { called } from '../typed.ts';

const diagnostic: Schema = { kind: 'diagnostic', base: '' };
const need: Schema = { kind: 'needs', base: 'needs.*' };

const today: FieldAsked['proposed'] = (_given, board) => [board.today];

const hasSurvey = ({ project }: Board): boolean => project.surveys.length > 0;

/** A questionnaire of the catalogue, whole. */
const surveying = running('survey', ['diagnostic/survey-answered'], (board: Board) => {
  const { language, workspace } = board;
  const choices = surveyModelsOf(workspace).map((one) => ({
    value: one.id,
    says: questionnaireOf(one.survey, language).title,
    names: [],
  }));
  return {
    asks: [
      () =>
        questionOf('model', labelOf('survey', language), {
          choices,
          isRequired: true,
          proposed: choices.slice(0, 1).map(({ value }) => value),
        }),
    ],
    commands: (answered) => [['add', language === 'fr' ? 'enquête' : 'survey', '--like', replyTo(answered, 'model')]],
  };
});

const survey: GuidedStep = { ...surveying, comesFirst: (board) => !hasSurvey(board) };

/** What was answered to it, in a file of the project's folder or from anywhere. */
const surveyAnswers = running('survey-answers', ['diagnostic/survey-answered'], (board) => {
  if (!hasSurvey(board)) return null;
  const { language, workspace } = board;
  const words = guideWords[language];
  return {
    asks: [
      () =>
        questionOf('file', words.answersFile, {
          isRequired: true,
          fault: (text) => (isThere(resolve(workspace.root, text)) ? null : words.noFile(text)),
        }),
    ],
    commands: (answered) => [['import', language === 'fr' ? 'enquête' : 'survey', replyTo(answered, 'file'), '--yes']],
  };
});

/** Who was heard saying it: an interview or a workshop, named by `--from`. */
const heardIn = ({ language }: Board): FieldAsked => ({
  field: 'sources',
  label: guideWords[language].heardIn,
  names: ['sources'],
  isUnwritten: true,
  isAsked: (_given, { project }) => project.interviews.length + project.workshops.length > 0,
  choices: (_given, board) => [...thingsNamed(board, 'interview'), ...thingsNamed(board, 'workshop')],
});

/** Without a source, nothing proves it. */
const onceHeard = (step: GuidedStep): GuidedStep => ({
  ...step,
  form: (board) => (thingsNamed(board, 'source').length === 0 ? null : step.form(board)),
});

export const diagnosticSteps: readonly GuidedStep[] = [
  survey,
  surveyAnswers,
  adding({
    id: 'interview',
    kind: 'interview',
    schema: { kind: 'interview', base: '' },
    says: 'function',
    asks: [
      { field: 'audience', isRequired: true },
      { field: 'date', proposed: today },
      { field: 'commune' },
      { field: 'notes' },
      { field: 'needs' },
    ],
    settles: ['diagnostic/audiences-heard'],
  }),
  adding({
    id: 'workshop',
    kind: 'workshop',
    schema: { kind: 'workshop', base: '' },
    says: 'title',
    asks: [
      { field: 'date', proposed: today },
      { field: 'audiences.*.audience', row: 'heard', proposed: () => ['residents'] },
      { field: 'audiences.*.headcount', row: 'heard' },
      { field: 'notes' },
      { field: 'needs' },
    ],
    settles: ['diagnostic/workshops-held'],
  }),
  setting({
    id: 'service',
    schema: diagnostic,
    of: 'diagnostic',
    asks: [
      { field: 'inventory.*.service', row: 'one', isRequired: true },
      { field: 'inventory.*.provider', row: 'one' },
      { field: 'inventory.*.users', row: 'one' },
      { field: 'inventory.*.satisfaction', row: 'one' },
    ],
    settles: ['diagnostic/supply-listed'],
    isRepeated: true,
  }),
  adding({
    id: 'need',
    kind: 'need',
    schema: need,
    says: 'statement',
    asks: (board) => [{ field: 'theme' }, { field: 'audiences' }, heardIn(board)],
    options: (given, board) => [...(given.get('sources') ?? []).flatMap((source) => ['--from', called(board, source)]), '--new'],
    settles: ['diagnostic/needs-recorded'],
  }),
  onceHeard(
    adding({
      id: 'finding',
      kind: 'finding',
      schema: { kind: 'diagnostic', base: 'findings.*' },
      says: 'text',
      asks: [{ field: 'evidence', isRequired: true }, { field: 'needs' }],
      settles: ['diagnostic/findings-proved'],
    }),
  ),
  setting({
    id: 'not-heard',
    schema: diagnostic,
    of: 'diagnostic',
    asks: [
      { field: 'coverage.*.audience', row: 'one', isRequired: true },
      { field: 'coverage.*.justification', row: 'one', isRequired: true },
    ],
    isRepeated: true,
  }),
  setting({
    id: 'synthesis',
    schema: diagnostic,
    of: 'diagnostic',
    asks: [{ field: 'synthesis', isRequired: true }],
    settles: ['programme/synthesis-written'],
  }),
];
