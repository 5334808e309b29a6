// Evaluations: verdicts, figures and recommendations.
import type { Evaluation, QuotedFigure } from '../../model/index.ts';
import { figureNow, openRecommendations, statementOf } from '../../project/progress/index.ts';
import { parsePeriod, periodOf } from '../../values/index.ts';
import { hasFigure } from '../has-figure.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';

/** Each figure that a sentence quotes. */
function quotedIn({ strengths = [], weaknesses = [], actions = [], questions = [] }: Evaluation): readonly QuotedFigure[] {
  const said = [...strengths, ...weaknesses, ...actions.flatMap((one) => [...(one.strengths ?? []), ...(one.weaknesses ?? [])])];
  return [...questions, ...said.map(statementOf)].flatMap(({ figures = [] }) => figures);
}

const lacksFr: Readonly<Record<string, string>> = {
  owner: 'n’a pas de responsable (owner)',
  due: 'n’a pas d’échéance (due)',
  'owner, due': 'n’a ni responsable (owner) ni échéance (due)',
};
const lacksEn: Readonly<Record<string, string>> = {
  owner: 'has nobody in charge (owner)',
  due: 'has no date (due)',
  'owner, due': 'has neither anybody in charge (owner) nor a date (due)',
};

const dayOf = ({ date, period }: Evaluation): string => date ?? periodOf(period)?.end ?? '';

export const rulesAboutEvaluations: readonly Rule[] = [
  // The evaluation comes back to every need.
  rule<{ need: string }>({
    code: 'evaluation/need-without-verdict',
    severity: 'warning',
    step: 'evaluation',
    reads: ['evaluation', 'needs', 'action'],
    example: {
      wrong: 'evaluations/2026.yaml : needVerdicts: []',
      right: 'evaluations/2026.yaml : needVerdicts: [{need: ND-001, verdict: partly-met}]',
    },
    *check({ project, places, links }: RuleContext) {
      if (!project.evaluations.some(({ needVerdicts = [] }) => needVerdicts.length > 0)) return;
      for (const { need, actions, verdicts } of links().needs.values())
        if (actions.length > 0 && verdicts.length === 0) yield { at: places.value(need, 'id'), found: { need: need.id } };
    },
    fr: {
      says: ({ need }) => `aucune évaluation ne dit si le besoin ${need} est satisfait`,
      why: 'Évaluer, c’est revenir à ceux qui ont exprimé le besoin.',
      mend: 'Ajoutez-le aux verdicts sur les besoins (« needVerdicts ») ; « verdict: unknown » dit que l’on ne sait pas.',
    },
    en: {
      says: ({ need }) => `no evaluation says whether the need ${need} is met`,
      why: 'To evaluate is to come back to those who voiced the need.',
      mend: 'Add it to the verdicts on needs (“needVerdicts”); “verdict: unknown” says that nobody knows.',
    },
  }),
  shipped('evaluation/met-without-evidence'),
  // At the end of the term each need has its verdict.
  rule<{ need: string }>({
    code: 'evaluation/final-without-verdict',
    severity: 'warning',
    step: 'evaluation',
    reads: ['evaluation', 'needs'],
    example: {
      wrong: 'kind: final\nneedVerdicts: [{need: ND-001, verdict: unknown}]',
      right: 'kind: final\nneedVerdicts: [{need: ND-001, verdict: partly-met, evidence: [IN-01]}]',
    },
    *check({ project, places, links }: RuleContext) {
      for (const evaluation of project.evaluations) {
        if (evaluation.kind !== 'final') continue;
        const { needVerdicts = [] } = evaluation;
        for (const { need, merged, verdicts } of links().needs.values()) {
          const own = verdicts.filter((one) => needVerdicts.includes(one));
          if (need.response !== undefined || own.some(({ verdict }) => verdict !== 'unknown')) continue;
          const ids = [need.id, ...merged.map(({ id }) => id)];
          const there = needVerdicts.find((one) => ids.includes(one.need));
          yield { at: there ? places.value(there, 'verdict') : places.value(evaluation, 'kind'), found: { need: need.id } };
        }
      }
    },
    fr: {
      says: ({ need }) => `l’évaluation finale ne dit pas si le besoin ${need} est satisfait`,
      why: 'À la fin du mandat, chaque besoin exprimé mérite une réponse.',
      mend: 'Donnez-lui un verdict (« needVerdicts »), avec sa preuve ; une enquête de fin de mandat peut le dire.',
    },
    en: {
      says: ({ need }) => `the final evaluation does not say whether the need ${need} is met`,
      why: 'At the end of the term each need that was voiced deserves an answer.',
      mend: 'Give it a verdict (“needVerdicts”), with its evidence; a survey at the end of the term may tell.',
    },
  }),
  // A sentence with a figure can be followed to its source.
  rule<{ text: string }>({
    code: 'evaluation/figure-without-evidence',
    severity: 'info',
    step: 'evaluation',
    example: {
      wrong: 'strengths: [2 105 personnes aidées dans l’année]',
      right: 'strengths: [{text: 2 105 personnes aidées dans l’année, evidence: [IN-02]}]',
    },
    *check({ project, places }: RuleContext) {
      for (const { strengths = [], weaknesses = [], questions = [] } of project.evaluations) {
        for (const list of [strengths, weaknesses])
          for (const [index, one] of list.entries()) {
            const { text, evidence = [] } = typeof one === 'string' ? { text: one } : one;
            if (hasFigure(text) && evidence.length === 0) yield { at: places.value(list, index), found: { text } };
          }
        for (const question of questions)
          if (hasFigure(question.answer ?? '') && (question.evidence ?? []).length === 0)
            yield { at: places.key(question, 'answer'), found: { text: question.question } };
      }
    },
    fr: {
      says: ({ text }) => `cette phrase a un chiffre dont rien ne dit la source : ${quotedFr(text)}`,
      why: 'Chaque chiffre d’une évaluation doit pouvoir être suivi jusqu’à sa source.',
      mend: 'Donnez la phrase (« text ») et sa preuve (« evidence ») : l’indicateur, l’action ou la réponse d’enquête dont il vient.',
    },
    en: {
      says: ({ text }) => `this sentence has a figure whose source nothing tells: ${quotedEn(text)}`,
      why: 'It must be possible to follow each figure of an evaluation to its source.',
      mend: 'Give the sentence (“text”) and its evidence (“evidence”): the indicator, the action or the survey answer that it comes from.',
    },
  }),
  // A sentence of an evaluation still says what the data say.
  rule<{ of: string; period: string; quoted: number; now: number }>({
    code: 'evaluation/figure-changed',
    severity: 'warning',
    step: 'evaluation',
    reads: ['evaluation', 'values', 'indicators', 'action'],
    example: {
      wrong: 'figures: [{of: IN-01, what: value, period: 2026, value: 14}] # 15 dans values/2026.yaml',
      right: 'figures: [{of: IN-01, what: value, period: 2026, value: 15}] # et la phrase corrigée',
    },
    *check({ project, places }: RuleContext) {
      for (const figure of project.evaluations.flatMap(quotedIn)) {
        // Progress goes on after the evaluation: what has no period is of its day.
        if (figure.period === undefined || parsePeriod(figure.period) === null) continue;
        const now = figureNow(project, figure);
        if (now !== null && Math.abs(now - figure.value) > 1e-9)
          yield {
            at: places.value(figure, 'value'),
            found: { of: figure.of, period: String(figure.period), quoted: figure.value, now },
          };
      }
    },
    fr: {
      says: ({ of, period, quoted, now }) =>
        `cette phrase cite ${quoted} pour ${of} (${period}), où les données disent maintenant ${now}`,
      why: 'Une évaluation qui ne dit plus ce que disent les données perd son crédit.',
      mend: 'Corrigez la phrase et son chiffre, ou la donnée.',
    },
    en: {
      says: ({ of, period, quoted, now }) =>
        `this sentence quotes ${quoted} for ${of} (${period}), where the data now say ${now}`,
      why: 'An evaluation that no longer says what the data say loses its credit.',
      mend: 'Correct the sentence and its figure, or the data.',
    },
  }),
  // A recommendation is somebody’s, by a date.
  rule<{ recommendation: string; lacks: string }>({
    code: 'recommendation/incomplete',
    severity: 'warning',
    step: 'evaluation',
    reads: ['evaluation'],
    example: {
      wrong: '- {id: RE-01, text: Ouvrir un accueil à Arbrissel}',
      right: '- {id: RE-01, text: Ouvrir un accueil à Arbrissel, owner: PE-09, due: 2027-06}',
    },
    *check({ project, places }: RuleContext) {
      for (const one of openRecommendations(project)) {
        const lacks = (['owner', 'due'] as const).filter((key) => one[key] === undefined);
        if (lacks.length > 0) yield { at: places.value(one, 'id'), found: { recommendation: one.id, lacks: lacks.join(', ') } };
      }
    },
    fr: {
      says: ({ recommendation, lacks }) => `la recommandation ${recommendation} ${lacksFr[lacks] ?? lacks}`,
      why: 'Ce que personne ne porte, ou qui n’a pas d’échéance, ne se fait pas.',
      mend: 'Ajoutez qui s’en charge (« owner ») et pour quand (« due »).',
    },
    en: {
      says: ({ recommendation, lacks }) => `the recommendation ${recommendation} ${lacksEn[lacks] ?? lacks}`,
      why: 'What nobody is in charge of, or has no date, does not get done.',
      mend: 'Add who does it (“owner”) and by when (“due”).',
    },
  }),
  // The next evaluation says what became of each recommendation of those before it.
  rule<{ recommendation: string }>({
    code: 'recommendation/not-followed',
    severity: 'warning',
    step: 'evaluation',
    reads: ['evaluation'],
    example: {
      wrong: '# evaluations/2026.yaml\nrecommendations: [{id: RE-01, …}]\n# evaluations/2027.yaml\nfollowUp: []',
      right: '# evaluations/2027.yaml\nfollowUp: [{recommendation: RE-01, status: in-progress}]',
    },
    *check({ project, places }: RuleContext) {
      const inTime = project.evaluations.filter((one) => dayOf(one) !== '').toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
      const closed = new Set<string>();
      for (const evaluation of inTime) {
        const { followUp = [] } = evaluation;
        const before = inTime.filter((one) => dayOf(one) < dayOf(evaluation));
        const followed = new Set(followUp.map(({ recommendation }) => recommendation));
        for (const { id } of before.flatMap(({ recommendations = [] }) => recommendations))
          if (!closed.has(id) && !followed.has(id))
            yield {
              at: evaluation.followUp ? places.key(evaluation, 'followUp') : places.of(evaluation),
              found: { recommendation: id },
            };
        for (const { recommendation, status } of followUp)
          if (status === 'done' || status === 'dropped') closed.add(recommendation);
      }
    },
    fr: {
      says: ({ recommendation }) => `cette évaluation ne dit pas ce qu’est devenue la recommandation ${recommendation}`,
      why: 'Une recommandation que l’on ne suit pas se répète d’année en année.',
      mend: 'Ajoutez-la au suivi (« followUp ») avec son état (« status ») : « open » (ouverte), « in-progress » (en cours), « done » (faite) ou « dropped » (abandonnée).',
    },
    en: {
      says: ({ recommendation }) => `this evaluation does not say what became of the recommendation ${recommendation}`,
      why: 'A recommendation that nobody follows comes back year after year.',
      mend: 'Add it to the follow-up (“followUp”), with its status (“status”): “open”, “in-progress”, “done” or “dropped”.',
    },
  }),
];
