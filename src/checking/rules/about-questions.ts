// The questions of a survey: what is asked, of whom, and what may be answered.
import type { ConditionFault, Question, Survey } from '../../model/index.ts';
import { answersOf, parseShowIf, questionnaireOf, questionsIn, scaleOf } from '../../project/needs/index.ts';
import { type AskedOfPerson, askedOfPerson } from '../../project/people/index.ts';
import { folded, nearest } from '../../values/index.ts';
import { type Misread, misreadEn, misreadFr, misreadOf } from '../misread.ts';
import { type Rule, type RuleContext, rule } from '../rule.ts';

type Lack = 'options' | 'rows' | 'columns' | 'scale';

function lackOf(question: Question): Lack | null {
  const { type, options = [], rows = [], scale } = question;
  if (type === 'single' || type === 'multiple' || type === 'ranking') return options.length === 0 ? 'options' : null;
  // A scale that goes the wrong way has a rule of its own.
  const isReversed = scale?.min !== undefined && scale.max !== undefined && scale.min >= scale.max;
  if (type === 'scale') return scaleOf(question) === null && !isReversed ? 'scale' : null;
  if (type !== 'matrix') return null;
  if (rows.length === 0) return 'rows';
  return options.length === 0 && scaleOf(question) === null && !isReversed ? 'columns' : null;
}

const askedBy = ({ type, text, personal }: Question): AskedOfPerson | null =>
  personal === true || (type !== 'text' && type !== 'number') ? null : askedOfPerson(text);

const askedFr = { 'e-mail': 'une adresse électronique', phone: 'un numéro de téléphone', name: 'un nom', address: 'une adresse' };
const askedEn = { 'e-mail': 'an e-mail address', phone: 'a phone number', name: 'a name', address: 'an address' };

/** `question`: the one that has no such answer. */
type BadCondition = Misread & { question: string | null };

/** Words that come of themselves, and what is written for them. */
const meant = new Map(
  Object.entries({ et: 'and', ou: 'or', non: 'not', pas: 'not', sauf: 'not', contient: 'has', comprend: 'has', '<>': '!=' }),
);
const meantAnswers = new Map(Object.entries({ oui: 'yes', non: 'no', vrai: 'yes', faux: 'no' }));

/** The code whose name, or its beginning, was written instead. */
function meantCode(found: string, question: Question | undefined): string | null {
  if (question === undefined || found === '') return null;
  const answers = answersOf(question, 'fr');
  const usual = meantAnswers.get(folded(found)) ?? '';
  return answers.find(({ code, label }) => code === usual || folded(label).startsWith(folded(found)))?.code ?? null;
}

function meaning({ found, known, question }: ConditionFault, { questions = [] }: Survey): string | null {
  if (questions.some(({ id }) => id === found)) return null;
  const asked = questions.find(({ id }) => id === question);
  return meantCode(found, asked) ?? nearest(found, known) ?? (asked ? null : (meant.get(found.toLowerCase()) ?? null));
}

export const rulesAboutQuestions: readonly Rule[] = [
  // A closed question proposes what one may answer.
  rule<{ question: string; lack: Lack }>({
    code: 'question/without-answers',
    severity: 'error',
    example: {
      wrong: '- id: Q1\n  type: scale\n  text: Est-ce facile ?',
      right: '- id: Q1\n  type: scale\n  text: Est-ce facile ?\n  scale: {min: 1, max: 5}',
    },
    *check({ project, places }: RuleContext) {
      for (const { questions = [] } of project.surveys)
        for (const question of questions) {
          const lack = lackOf(question);
          if (lack !== null) yield { at: places.value(question, 'type'), found: { question: question.id, lack } };
        }
    },
    fr: {
      says: ({ question, lack }) =>
        ({
          options: `la question ${question} ne propose aucune réponse : ajoutez « options »`,
          rows: `le tableau ${question} n’a pas de lignes : ajoutez « rows »`,
          columns: `le tableau ${question} n’a pas de colonnes : ajoutez « options », ou « scale »`,
          scale: `l’échelle de ${question} n’a pas de bornes : écrivez « scale: {min: 1, max: 5} », en nombres entiers distants de cent au plus`,
        })[lack],
      why: 'Une question fermée sans réponses ne peut ni être posée ni être comptée.',
      mend: 'Écrivez ce que l’on peut répondre (« jalon add question » prend réponses=Oui,Non), ou donnez à la question le type « text » (texte) ou « number » (nombre).',
    },
    en: {
      says: ({ question, lack }) =>
        ({
          options: `question ${question} offers no answer: add “options”`,
          rows: `the matrix ${question} has no rows: add “rows”`,
          columns: `the matrix ${question} has no columns: add “options”, or “scale”`,
          scale: `the scale of ${question} has no bounds: write “scale: {min: 1, max: 5}”, whole numbers at most a hundred apart`,
        })[lack],
      why: 'A closed question without answers can be neither asked nor counted.',
      mend: 'Write what may be answered (“jalon add question” takes answers=Yes,No), or give the question the type “text” or “number”.',
    },
  }),
  // A question that asks who one is says so.
  rule<{ question: string; asked: AskedOfPerson }>({
    code: 'question/personal',
    severity: 'warning',
    example: {
      wrong: '- {id: Q9, type: text, text: Votre adresse électronique}',
      right: '- {id: Q9, type: text, text: Votre adresse électronique, personal: true}',
    },
    *check({ project, places }: RuleContext) {
      for (const { questions = [] } of project.surveys)
        for (const question of questions) {
          const asked = askedBy(question);
          if (asked !== null) yield { at: places.value(question, 'text'), found: { question: question.id, asked } };
        }
    },
    fr: {
      says: ({ question, asked }) => `${question} demande ${askedFr[asked]} sans se dire personnelle (« personal: true »)`,
      why: 'Ces réponses seraient comptées et publiées avec les autres ; la réglementation (RGPD) demande de les tenir à part.',
      mend: 'Écrivez « personal: true », et dites dans l’introduction à quoi la réponse servira et quand elle sera effacée.',
    },
    en: {
      says: ({ question, asked }) =>
        `${question} asks for ${askedEn[asked]} without saying that it is personal (“personal: true”)`,
      why: 'These answers would be counted and published with the others; the law (GDPR) asks to keep them apart.',
      mend: 'Write “personal: true”, and say in the introduction what the answer is for and when it will be erased.',
    },
  }),
  // The condition of a question reads: its questions, its answers and its signs are known.
  rule<BadCondition>({
    code: 'survey/bad-condition',
    severity: 'error',
    names: ['survey'],
    example: { wrong: 'showIf: Q6 = oui ou Q4 = a', right: 'showIf: Q6 = yes or Q4 has a' },
    *check({ project, places }: RuleContext) {
      for (const survey of project.surveys)
        for (const question of survey.questions ?? []) {
          const fault = parseShowIf(question, survey.questions ?? [])?.fault ?? null;
          if (fault === null) continue;
          const found = { ...misreadOf(fault, meaning(fault, survey)), question: fault.question ?? null };
          yield { at: places.value(question, 'showIf'), found };
        }
    },
    fr: {
      says: misreadFr<BadCondition>('la condition', (name, { question }) =>
        question === null
          ? `la condition nomme ${name}, qui n’est pas une question à laquelle on puisse se reporter`
          : `la question ${question} n’a pas de réponse ${name}`,
      ),
      why: 'Une condition qui ne se lit pas ne cacherait rien : la question serait posée à tout le monde.',
      mend: 'Nommez une autre question fermée ou un nombre, et ses codes de réponse : Q6 = yes, Q4 has a, Q3 <= 2, reliés par and, or, not et des parenthèses.',
    },
    en: {
      says: misreadEn<BadCondition>('the condition', (name, { question }) =>
        question === null
          ? `the condition names ${name}, which is no question that can be referred to`
          : `question ${question} has no answer ${name}`,
      ),
      why: 'A condition that cannot be read would hide nothing: everybody would be asked the question.',
      mend: 'Name another closed question or a number, and its codes: Q6 = yes, Q4 has a, Q3 <= 2, joined by and, or, not and parentheses.',
    },
  }),
  // A question depends on questions that were asked before it.
  rule<{ question: string; later: string }>({
    code: 'survey/condition-too-early',
    severity: 'error',
    names: ['survey'],
    example: { wrong: '- {id: Q1, showIf: Q2 = yes, …}\n- {id: Q2, …}', right: '- {id: Q2, …}\n- {id: Q1, showIf: Q2 = yes, …}' },
    *check({ project, places }: RuleContext) {
      for (const survey of project.surveys) {
        const { questions } = questionnaireOf(survey);
        const written = new Map((survey.questions ?? []).map((one) => [one.id, one]));
        const order = new Map(questions.map(({ id, number }) => [id, number]));
        for (const { id, number, condition } of questions) {
          const later = condition === null ? undefined : questionsIn(condition).find((one) => (order.get(one) ?? 0) > number);
          const question = written.get(id);
          if (later !== undefined && question !== undefined)
            yield { at: places.value(question, 'showIf'), found: { question: id, later } };
        }
      }
    },
    fr: {
      says: ({ question, later }) => `${question} dépend de ${later}, qui n’est posée qu’après`,
      why: 'Sur papier comme en ligne, la condition serait jugée avant la réponse : la question ne serait posée à personne.',
      mend: 'Placez la question après celle dont elle dépend ; les questions se suivent dans l’ordre des parties.',
    },
    en: {
      says: ({ question, later }) => `${question} depends on ${later}, which is asked only later`,
      why: 'On paper as online, the condition would be judged before the answer: nobody would be asked the question.',
      mend: 'Put the question after the one that it depends on; questions follow the order of the sections.',
    },
  }),
];
