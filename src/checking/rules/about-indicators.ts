// Indicators: what they count, what they aim at, how they are reckoned.
import type { Indicator } from '../../model/index.ts';
import { inputsOf, parseFormula } from '../../project/progress/index.ts';
import { loopsOf } from '../loops-of.ts';
import { type Misread, misreadEn, misreadFr, misreadOf } from '../misread.ts';
import { type Rule, type RuleContext, rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';

const yesOrNo = /^(?:oui\s*(?:\/|ou)\s*non|o\/n|yes\s*(?:\/|or)\s*no|y\/n|bool[ée]en|boolean)$/i;
const asksYesOrNo =
  /^(?:est-ce|existe-t|y a-t-il|l(?:e|a|es) .+ (?:est|sont|a|ont)(?:-t)?-(?:il|elle)s?\b|is |are |does |has |have |l’.+ (?:est|a)(?:-t)?-(?:il|elle)\b)/i;

const isAnswered = ({ title, unit = '', scale = {} }: Indicator): boolean => {
  const levels = Object.values(scale).map((level) => level?.toLowerCase());
  return (
    yesOrNo.test(unit.trim()) ||
    /\((?:oui\s*\/\s*non|yes\s*\/\s*no)\)/i.test(title) ||
    (asksYesOrNo.test(title.trim()) && title.trimEnd().endsWith('?')) ||
    (levels.length === 2 && levels.every((level = '') => /^(?:oui|non|yes|no)$/.test(level)))
  );
};

export const rulesAboutIndicators: readonly Rule[] = [
  // An indicator measures something of the programme.
  rule<{ indicator: string }>({
    code: 'indicator/unused',
    severity: 'info',
    step: 'programme',
    reads: ['action', 'axes', 'diagnostic'],
    example: {
      wrong: 'indicators: [{id: IN-01, title: Visites}]\n(aucune action ne le cite)',
      right: 'indicators: [{id: IN-01, title: Visites}]\nactions/AC-012 : indicators: [IN-01]',
    },
    *check({ project, places, links }: RuleContext) {
      if (project.actions.length === 0) return;
      const indicators = links().indicators;
      const figures = new Set((project.diagnostic.portrait ?? []).map(({ indicator }) => indicator));
      for (const indicator of project.indicators) {
        const { actions = [], axes = [] } = indicators.get(indicator.id) ?? {};
        if (actions.length + axes.length === 0 && !figures.has(indicator.id))
          yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id } };
      }
    },
    fr: {
      says: ({ indicator }) => `aucun axe ni aucune action n’utilise l’indicateur ${indicator}`,
      why: 'Un indicateur relevé pour rien coûte du temps à ceux qui le relèvent.',
      mend: 'Citez-le dans une action ou un axe (« indicators »), ou retirez-le.',
    },
    en: {
      says: ({ indicator }) => `no axis and no action uses the indicator ${indicator}`,
      why: 'An indicator collected for nothing costs time to those who collect it.',
      mend: 'Name it in an action or an axis (“indicators”), or remove it.',
    },
  }),
  // Counting what was done does not say what it changed.
  rule<{ count: number }>({
    code: 'indicator/only-outputs',
    severity: 'warning',
    step: 'implementation',
    example: {
      wrong: '- {id: IN-01, title: Ateliers tenus, level: output}',
      right: '- {id: IN-02, title: Participants autonomes, level: outcome}',
    },
    *check({ project: { indicators }, places }: RuleContext) {
      const [first] = indicators;
      if (first !== undefined && indicators.length > 1 && indicators.every(({ level }) => level === 'output'))
        yield { at: places.value(first, 'level'), found: { count: indicators.length } };
    },
    fr: {
      says: ({ count }) => `les ${count} indicateurs comptent tous ce qui est fait, aucun ce que cela change`,
      why: 'L’évaluation demande aussi des résultats (« outcome ») et des effets (« impact ») pour les habitants.',
      mend: 'Ajoutez un indicateur de résultat (« level: outcome ») ou d’effet (« level: impact »).',
    },
    en: {
      says: ({ count }) => `all ${count} indicators count what is done, none what it changes`,
      why: 'The evaluation also asks for outcomes and for impacts on residents.',
      mend: 'Add an indicator of outcome (“level: outcome”) or impact (“level: impact”).',
    },
  }),
  // An indicator counts; a question that is answered by yes or no is a milestone.
  rule<{ indicator: string }>({
    code: 'indicator/yes-no',
    severity: 'warning',
    example: {
      wrong: 'title: Le site est-il accessible ?\nunit: oui/non',
      right: 'title: Part des critères d’accessibilité respectés\nunit: "%"',
    },
    *check({ project, places }: RuleContext) {
      for (const indicator of project.indicators)
        if (isAnswered(indicator)) yield { at: places.value(indicator, 'title'), found: { indicator: indicator.id } };
    },
    fr: {
      says: ({ indicator }) => `on ne peut répondre à l’indicateur ${indicator} que par oui ou par non`,
      why: 'Oui ou non ne montre ni progrès ni tendance, et n’a pas de cible à atteindre peu à peu.',
      mend: 'Comptez (un nombre, une part), ou faites-en un jalon de l’action (« milestones »).',
    },
    en: {
      says: ({ indicator }) => `the indicator ${indicator} can only be answered by yes or no`,
      why: 'Yes or no shows neither progress nor trend, and has no target to reach little by little.',
      mend: 'Count (a number, a share), or make it a milestone of the action (“milestones”).',
    },
  }),
  shipped('indicator/without-baseline'),
  shipped('indicator/without-owner'),
  // A figure comes from somewhere.
  rule<{ indicator: string }>({
    code: 'indicator/without-source',
    severity: 'warning',
    step: 'implementation',
    example: { wrong: '- {id: IN-01, title: …}', right: '- {id: IN-01, title: …, source: Cahier de suivi des mairies}' },
    *check({ project, places }: RuleContext) {
      const sourced = new Set(project.values.flatMap(({ indicator, source }) => (source === undefined ? [] : [indicator])));
      for (const indicator of project.indicators)
        if (indicator.source === undefined && indicator.formula === undefined && !sourced.has(indicator.id))
          yield { at: places.value(indicator, 'id'), found: { indicator: indicator.id } };
    },
    fr: {
      says: ({ indicator }) => `l’indicateur ${indicator} ne dit pas d’où vient son chiffre`,
      why: 'Un chiffre sans source ne peut être ni vérifié ni relevé par une autre personne.',
      mend: 'Ajoutez une source (« source ») : un registre, une enquête, un logiciel.',
    },
    en: {
      says: ({ indicator }) => `the indicator ${indicator} does not say where its figure comes from`,
      why: 'A figure without a source can be neither checked nor collected by somebody else.',
      mend: 'Add a source (“source”): a register, a survey, a software tool.',
    },
  }),
  shipped('indicator/without-target'),
  // A formula can be reckoned.
  rule<Misread>({
    code: 'indicator/bad-formula',
    severity: 'error',
    example: { wrong: 'formula: 100 x IN-01 / habitants', right: 'formula: 100 * IN-01 / population' },
    *check({ project: { indicators }, places }: RuleContext) {
      for (const indicator of indicators) {
        if (indicator.formula === undefined) continue;
        const { fault } = parseFormula(indicator, indicators);
        if (fault !== null) yield { at: places.value(indicator, 'formula'), found: misreadOf(fault) };
      }
    },
    fr: {
      says: misreadFr('la formule', (name) => `la formule nomme ${name}, que le projet ne connaît pas`),
      why: 'Un indicateur dont la formule ne se lit pas n’aurait aucune valeur.',
      mend: 'Calculez par +, -, *, / et des parenthèses, le point pour les décimales, avec d’autres indicateurs (IN-01), la population (« population ») ou l’argent prévu, engagé ou dépensé (« planned », « committed », « spent »).',
    },
    en: {
      says: misreadEn('the formula', (name) => `the formula names ${name}, which the project does not know`),
      why: 'An indicator whose formula cannot be read would have no value.',
      mend: 'Calculate with +, -, *, / and parentheses, a point for decimals, other indicators (IN-01), population, planned, committed or spent.',
    },
  }),
  // Formulas do not wait for one another in a circle.
  rule<{ loop: readonly string[] }>({
    code: 'indicator/formula-in-circle',
    severity: 'error',
    example: { wrong: 'IN-01 : formula: IN-02 / 2\nIN-02 : formula: IN-01 * 2', right: 'IN-02 : formula: IN-01 * 2' },
    *check({ project: { indicators }, places }: RuleContext) {
      for (const loop of loopsOf(new Map(indicators.map((one) => [one.id, inputsOf(one, indicators)])))) {
        const first = indicators.find(({ id }) => id === loop[0]);
        if (first !== undefined) yield { at: places.value(first, 'formula'), found: { loop } };
      }
    },
    fr: {
      says: ({ loop }) => `ces indicateurs se calculent en rond : ${loop.join(' → ')}`,
      why: 'Aucun d’eux n’aurait de valeur.',
      mend: 'Relevez l’un des indicateurs de la boucle au lieu de le calculer.',
    },
    en: {
      says: ({ loop }) => `these indicators are reckoned from one another in a circle: ${loop.join(' → ')}`,
      why: 'None of them would have a value.',
      mend: 'Collect one of the indicators of the loop instead of reckoning it.',
    },
  }),
];
