// Results of a survey: they count what was asked, and add up.
import type { Question } from '../../model/index.ts';
import { answersOf, publicationOf, rowsOf } from '../../project/needs/index.ts';
import { nearest } from '../../values/index.ts';
import { figureEn, figureFr } from '../figures.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

/** The codes that a line of results may hold; null where anything is typed. A thing that is ranked has its ranks for answers. */
function codesOf(question: Question): { readonly rows: readonly string[]; readonly options: readonly string[] } | null {
  const answers = answersOf(question, 'fr').map(({ code }) => code);
  if (answers.length === 0) return null;
  if (question.type === 'ranking') return { rows: answers, options: answers.map((_, at) => String(at + 1)) };
  return { rows: rowsOf(question).map(({ code }) => code), options: [...answers, ...(question.other ? ['other'] : [])] };
}

/** Of a ranking each thing has a rank, of a matrix each row an answer. */
const whole = ['single', 'yes-no', 'scale', 'nps', 'matrix', 'ranking'];

export const rulesAboutSurveyResults: readonly Rule[] = [
  // What may be published was decided for the thresholds of the survey as they are.
  rule<{ of: 'smallestCell' | 'smallestBase'; made: number; asked: number }>({
    code: 'survey-results/other-thresholds',
    severity: 'warning',
    example: {
      wrong: 'publishable: {smallestCell: 5, smallestBase: 30}  # …\npublication: {smallestCell: 10}',
      right: 'publishable: {smallestCell: 10, smallestBase: 30}',
    },
    *check({ project: { surveys, surveyResults }, places }: RuleContext) {
      for (const { survey: id, publishable } of surveyResults) {
        const survey = surveys.find((one) => one.id === id);
        if (survey === undefined || publishable === undefined) continue;
        const asked = publicationOf(survey);
        for (const of of ['smallestCell', 'smallestBase'] as const) {
          const made = publishable[of];
          if (made !== asked[of]) yield { at: places.value(publishable, of), found: { of, made, asked: asked[of] } };
        }
      }
    },
    fr: {
      says: ({ of, made, asked }) =>
        of === 'smallestCell'
          ? `ces résultats masquent les effectifs de moins de ${made} personnes, et l’enquête demande ${asked}`
          : `ces résultats disent fragiles les bases de moins de ${made} réponses, et l’enquête demande ${asked}`,
      why: 'Ils ont été faits pour d’autres seuils que ceux de l’enquête : les documents suivraient les anciens.',
      mend: 'Lancez `jalon privacy --write` là où sont les décomptes vrais (.private/answers), ou importez de nouveau les réponses.',
    },
    en: {
      says: ({ of, made, asked }) =>
        of === 'smallestCell'
          ? `these results hide counts of fewer than ${made} people, and the survey asks for ${asked}`
          : `these results call bases of fewer than ${made} responses fragile, and the survey asks for ${asked}`,
      why: 'They were made for thresholds other than those of the survey: documents would follow the old ones.',
      mend: 'Run `jalon privacy --write` where the true counts are (.private/answers), or import the answers again.',
    },
  }),
  // Results tell of questions that the survey asks.
  rule<{ question: string; survey: string; nearest: string | null }>({
    code: 'survey-results/unknown-question',
    severity: 'error',
    names: ['survey'],
    example: { wrong: 'counts:\n  - question: Q99', right: 'counts:\n  - question: Q9' },
    *check({ project: { surveys, surveyResults }, places }: RuleContext) {
      for (const { survey: id, counts = [], crossings = [] } of surveyResults) {
        const survey = surveys.find((one) => one.id === id);
        if (survey === undefined) continue;
        const known = (survey.questions ?? []).map((question) => question.id);
        const named = [
          ...counts.map((count) => ({ holder: count, key: 'question', question: count.question })),
          ...crossings.map((crossing) => ({ holder: crossing, key: 'question', question: crossing.question })),
          ...crossings.map((crossing) => ({ holder: crossing, key: 'by', question: crossing.by })),
        ];
        for (const { holder, key, question } of named)
          if (!known.includes(question))
            yield { at: places.value(holder, key), found: { question, survey: id, nearest: nearest(question, known) } };
      }
    },
    fr: {
      says: ({ question, survey, nearest: near }) => `${survey} n’a pas de question ${quotedFr(question)}${orNearest.fr(near)}`,
      why: 'Des résultats sans question ne sont montrés nulle part.',
      mend: 'Corrigez l’identifiant, ou importez de nouveau les réponses : ce fichier est écrit par l’importation.',
    },
    en: {
      says: ({ question, survey, nearest: near }) => `${survey} has no question ${quotedEn(question)}${orNearest.en(near)}`,
      why: 'Results without a question are shown nowhere.',
      mend: 'Correct the id, or import the answers again: this file is written by the import.',
    },
  }),
  // Results count answers that their question takes.
  rule<{ code: string; question: string; nearest: string | null }>({
    code: 'survey-results/unknown-answer',
    severity: 'error',
    names: ['survey'],
    example: { wrong: 'options: {a: 12, z: 3}', right: 'options: {a: 12, b: 3}' },
    *check({ project: { surveys, surveyResults }, places }: RuleContext) {
      for (const { survey: id, counts = [], crossings = [] } of surveyResults) {
        const questions = surveys.find((one) => one.id === id)?.questions ?? [];
        const codesIn = (question: string) => {
          const asked = questions.find((one) => one.id === question);
          return asked === undefined ? null : codesOf(asked);
        };
        for (const count of [...counts, ...crossings]) {
          const known = codesIn(count.question);
          if (count.row !== undefined && known !== null && !known.rows.includes(count.row))
            yield {
              at: places.value(count, 'row'),
              found: { code: count.row, question: count.question, nearest: nearest(count.row, known.rows) },
            };
        }
        const held = [
          ...counts.map(({ question, options = {} }) => ({ question, options })),
          ...crossings.map(({ by, counts: groups = {} }) => ({ question: by, options: groups })),
          ...crossings.flatMap(({ question, counts: groups = {} }) =>
            Object.values(groups).flatMap((options) => (options === undefined ? [] : [{ question, options }])),
          ),
        ];
        for (const { question, options } of held) {
          const known = codesIn(question)?.options;
          if (known === undefined) continue;
          for (const code of Object.keys(options))
            if (!known.includes(code))
              yield { at: places.key(options, code), found: { code, question, nearest: nearest(code, known) } };
        }
      }
    },
    fr: {
      says: ({ code, question, nearest: near }) => `${question} n’a pas de réponse ${quotedFr(code)}${orNearest.fr(near)}`,
      why: 'Une réponse inconnue n’a pas de libellé : personne ne saurait ce que ce nombre compte.',
      mend: 'Corrigez le code, ajoutez la réponse au questionnaire, ou importez de nouveau les réponses.',
    },
    en: {
      says: ({ code, question, nearest: near }) => `${question} has no answer ${quotedEn(code)}${orNearest.en(near)}`,
      why: 'An unknown answer has no label: nobody would know what this number counts.',
      mend: 'Correct the code, add the answer to the questionnaire, or import the answers again.',
    },
  }),
  // Nobody counts twice: an answer is given by those who answered, a question by those who took the survey.
  rule<{ question: string; count: number; base: number; of: 'answer' | 'question' }>({
    code: 'survey-results/more-than-base',
    severity: 'error',
    example: { wrong: 'base: 40\noptions: {a: 52, b: 12}', right: 'base: 52\noptions: {a: 42, b: 10}' },
    *check({ project: { surveyResults }, places }: RuleContext) {
      for (const { base: all, counts = [] } of surveyResults)
        for (const count of counts) {
          const { question, base, options = {} } = count;
          if (base === undefined) continue;
          if (all !== undefined && base > all)
            yield { at: places.value(count, 'base'), found: { question, count: base, base: all, of: 'question' } };
          for (const [code, given = 0] of Object.entries(options))
            if (given > base) yield { at: places.value(options, code), found: { question, count: given, base, of: 'answer' } };
        }
    },
    fr: {
      says: ({ question, count, base, of }) =>
        of === 'answer'
          ? `${question} : ${figureFr(count)} personnes ont donné cette réponse, pour ${figureFr(base)} qui ont répondu à la question`
          : `${question} : ${figureFr(count)} personnes ont répondu, pour ${figureFr(base)} réponses à l’enquête`,
      why: 'Un pourcentage au-dessus de 100 ne veut rien dire.',
      mend: 'Importez de nouveau les réponses, ou corrigez les nombres.',
    },
    en: {
      says: ({ question, count, base, of }) =>
        of === 'answer'
          ? `${question}: ${figureEn(count)} people gave this answer, of ${figureEn(base)} who answered the question`
          : `${question}: ${figureEn(count)} people answered, of ${figureEn(base)} responses to the survey`,
      why: 'A percentage above 100 means nothing.',
      mend: 'Import the answers again, or correct the numbers.',
    },
  }),
  // Where everybody gives one answer, answers make the base.
  rule<{ question: string; sum: number; base: number }>({
    code: 'survey-results/sum-differs',
    severity: 'error',
    example: { wrong: 'base: 100\noptions: {a: 52, b: 42}', right: 'base: 100\noptions: {a: 58, b: 42}' },
    *check({ project: { surveys, surveyResults }, places }: RuleContext) {
      for (const { survey: id, counts = [] } of surveyResults) {
        const questions = surveys.find((one) => one.id === id)?.questions ?? [];
        for (const count of counts) {
          const { question, base, options, other = 0, published } = count;
          // What is hidden is not there to be summed.
          if (published !== undefined) continue;
          const asked = questions.find((one) => one.id === question);
          if (asked === undefined || base === undefined || options === undefined || !whole.includes(asked.type)) continue;
          const silent = answersOf(asked, 'fr').filter(({ noOpinion }) => noOpinion);
          const sum = Object.entries(options)
            .filter(([code]) => silent.every((answer) => answer.code !== code))
            .reduce((total, [, given = 0]) => total + given, other);
          if (sum !== base) yield { at: places.value(count, 'base'), found: { question, sum, base } };
        }
      }
    },
    fr: {
      says: ({ question, sum, base }) =>
        `${question} : les réponses font ${figureFr(sum)}, pour ${figureFr(base)} personnes qui ont répondu`,
      why: 'À une question à choix unique, chacun donne une réponse : leur somme est le nombre de répondants, sans ceux qui n’ont pas d’avis.',
      mend: 'Importez de nouveau les réponses ; comptez à part les réponses libres (« other ») et les sans opinion (« noOpinion »).',
    },
    en: {
      says: ({ question, sum, base }) => `${question}: answers make ${figureEn(sum)}, for ${figureEn(base)} people who answered`,
      why: 'To a single choice everybody gives one answer: they sum to the respondents, without those of no opinion.',
      mend: 'Import the answers again; count separately the free answers (“other”) and those with no opinion (“noOpinion”).',
    },
  }),
  // The groups of a crossing are parts of what the question itself counts.
  rule<{ question: string; by: string; code: string; sum: number; count: number }>({
    code: 'survey-results/crossing-exceeds',
    severity: 'error',
    example: {
      wrong: 'options: {yes: 20}  # …\ncounts: {a: {yes: 15}, b: {yes: 9}}',
      right: 'counts: {a: {yes: 12}, b: {yes: 8}}',
    },
    *check({ project: { surveys, surveyResults }, places }: RuleContext) {
      for (const { survey, counts = [], crossings = [] } of surveyResults)
        for (const crossing of crossings) {
          const { question, by, row, counts: groups = {}, bases = {} } = crossing;
          const own = counts.find((count) => count.question === question && count.row === row);
          const parts = counts.find((count) => count.question === by && count.row === undefined)?.options;
          // Somebody may be of several groups of a multiple choice: there, each is compared alone.
          const asked = surveys.find(({ id }) => id === survey)?.questions?.find(({ id }) => id === by);
          const join = asked?.type === 'multiple' ? Math.max : (a: number, b: number): number => a + b;
          const sums = new Map<string, number>();
          for (const options of Object.values(groups))
            for (const [code, given = 0] of Object.entries(options ?? {})) sums.set(code, join(sums.get(code) ?? 0, given));
          for (const [code, sum] of sums) {
            const count = code === 'other' ? own?.other : own?.options?.[code];
            if (count !== undefined && sum > count)
              yield { at: places.value(crossing, 'counts'), found: { question, by, code, sum, count } };
          }
          for (const [group, base = 0] of Object.entries(bases)) {
            const count = parts?.[group];
            if (count !== undefined && base > count)
              yield { at: places.value(bases, group), found: { question, by, code: group, sum: base, count } };
          }
        }
    },
    fr: {
      says: ({ question, by, code, sum, count }) =>
        `${question} selon ${by} : ${code} y est compté ${figureFr(sum)} fois, pour ${figureFr(count)} en tout`,
      why: 'Un groupe ne peut pas avoir plus de réponses que tout le monde réuni.',
      mend: 'Importez de nouveau les réponses, ou corrigez le croisement.',
    },
    en: {
      says: ({ question, by, code, sum, count }) =>
        `${question} by ${by}: ${code} is counted ${figureEn(sum)} times there, of ${figureEn(count)} in all`,
      why: 'A group cannot have more answers than everybody together.',
      mend: 'Import the answers again, or correct the crossing.',
    },
  }),
];
