// What the law asks of the territory.
import type { Duty, Language, Project } from '../../model/index.ts';
import { uncovered } from '../../project/needs/index.ts';
import { nearest, periodOf, plural, spanOf } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

/** Older ones were there before the programme: `jalon status` lists them. What is not settled law is not asked. */
function comingIn(duties: readonly Duty[], { info }: Project): readonly Duty[] {
  const start = (spanOf(info.term) ?? spanOf(info.period))?.start ?? null;
  const end = (spanOf(info.period) ?? spanOf(info.term))?.end ?? null;
  if (start === null) return [];
  return uncovered(duties).filter(({ obligation: { date, confidence } }) => {
    const since = periodOf(date)?.start ?? null;
    return since !== null && since >= start && (end === null || since <= end) && /^(certain|from-memory)$/.test(confidence);
  });
}

/** A few names, and how many more. */
const shown = (labels: readonly string[], between: string, others: (more: number) => string): string =>
  labels.length <= 4 ? labels.join(between) : `${labels.slice(0, 3).join(between)} ${others(labels.length - 3)}`;

/** The duties of the catalogue are those of local authorities. */
const notLocal = new Set(['state', 'other', undefined]);

/** A word, or words joined by hyphens: nobody writes a sentence so. */
const looksLikeCode = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

export const rulesAboutObligations: readonly Rule[] = [
  // A programme answers the duties that come into force while it runs.
  rule<{ count: number; fr: readonly string[]; en: readonly string[] }>({
    code: 'obligation/not-covered',
    severity: 'info',
    step: 'programme',
    reads: ['action', 'diagnostic'],
    example: {
      wrong: 'project.yaml : term: {start: 2026-03}\nactions/AC-012 : obligations: absent',
      right: 'project.yaml : term: {start: 2026-03}\nactions/AC-012 : obligations: [{obligation: ai-transparency}]',
    },
    *check({ project, places, duties }: RuleContext) {
      if (project.actions.length === 0 || notLocal.has(project.info.territory?.kind)) return;
      const coming = comingIn(duties(), project);
      if (coming.length === 0) return;
      const labels = (language: Language) => coming.map(({ obligation }) => obligation.label[language]);
      yield { at: places.value(project.info, 'territory'), found: { count: coming.length, fr: labels('fr'), en: labels('en') } };
    },
    fr: {
      says: ({ count, fr }) =>
        `${count > 1 ? `${count} obligations entrent` : 'une obligation entre'} en vigueur pendant le programme sans qu’une action ou un service y réponde : ${shown(fr, ' ; ', (more) => `et ${more} ${plural(more, 'fr', 'autre')}`)}`,
      why: 'La loi oblige le territoire à cette date ; un programme qui l’ignore devra être revu en chemin.',
      mend: 'Nommez l’obligation dans l’action qui y répond (« obligations »), ou dans le service de diagnostic.yaml (« inventory ») ; « jalon status --all » donne dates et commandes.',
    },
    en: {
      says: ({ count, en }) =>
        `${count > 1 ? `${count} duties come` : 'a duty comes'} into force during the programme and no action or service answers ${plural(count, 'en', 'it', 'them')}: ${shown(en, '; ', (more) => `and ${more} ${plural(more, 'en', 'other')}`)}`,
      why: 'The law binds the territory from that date; a programme that ignores it will have to be revised on the way.',
      mend: 'Name the duty in the action that answers it (“obligations”), or in the service of diagnostic.yaml (“inventory”); “jalon status --all” gives dates and commands.',
    },
  }),
  // A duty is named by its id in the catalogue, or told in words.
  rule<{ text: string; nearest: string | null }>({
    code: 'obligation/unknown',
    severity: 'warning',
    example: { wrong: 'obligations: [{obligation: open-dat}]', right: 'obligations: [{obligation: open-data}]' },
    *check({ project, places, duties }: RuleContext) {
      const known = duties().map(({ obligation }) => obligation.id);
      if (known.length === 0) return;
      for (const { obligations = [] } of project.actions)
        for (const one of obligations)
          if (looksLikeCode(one.obligation) && !known.includes(one.obligation))
            yield {
              at: places.value(one, 'obligation'),
              found: { text: one.obligation, nearest: nearest(one.obligation, known) },
            };
    },
    fr: {
      says: ({ text, nearest: near }) => `aucune obligation du catalogue ne s’appelle ${quotedFr(text)}${orNearest.fr(near)}`,
      why: 'L’action ne compterait pas comme une réponse à cette obligation.',
      mend: 'Corrigez l’identifiant, dites l’obligation en toutes lettres, ou ajoutez-la à templates/catalogue/.',
    },
    en: {
      says: ({ text, nearest: near }) => `no duty of the catalogue is called ${quotedEn(text)}${orNearest.en(near)}`,
      why: 'The action would not count as an answer to that duty.',
      mend: 'Correct the identifier, write the duty in words, or add it to templates/catalogue/.',
    },
  }),
];
