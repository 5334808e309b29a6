// A model of the catalogue → what a project's own thing starts from, its origin kept.
import type { Bilingual, CatalogueAction, CatalogueIndicator, Language } from '../model/index.ts';
import { colon, semicolon } from '../values/index.ts';

type Data = Readonly<Record<string, unknown>>;

const toEstimate = { fr: 'À chiffrer', en: 'To be estimated' };

/** Within a sentence: no capital, unless it begins an acronym. */
const listed = (items: readonly string[], language: Language): string =>
  items
    .map((text) => (/^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`))
    .join(semicolon[language]);

/** Absent lists stay absent. */
export const given = (data: Data): Data => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

export function indicatorFrom(model: CatalogueIndicator, language: Language): Data {
  const { theme, level, direction, cumulative, aggregation, frequency } = model;
  const said = (text: Bilingual): string => text[language];
  return given({
    title: said(model.title),
    unit: said(model.unit),
    level,
    direction,
    cumulative,
    aggregation,
    calculation: said(model.calculation),
    source: said(model.source),
    frequency,
    theme,
    model: model.id,
  });
}

/** `indicators` are those of the project; risks are numbered from `nextRisk`. */
export function actionFrom(
  model: CatalogueAction,
  language: Language,
  { indicators, riskId }: { readonly indicators: readonly string[]; readonly riskId: (index: number) => string },
): Data {
  const said = (text: Bilingual): string => text[language];
  const texts = (list: readonly Bilingual[] | undefined) => list?.map(said);
  return given({
    title: said(model.title),
    theme: model.theme,
    model: model.id,
    context: said(model.context),
    description: said(model.description),
    objectives: texts(model.objectives),
    prerequisites: texts(model.prerequisites)?.map((text) => ({ text })),
    partners: texts(model.partners),
    audiences: model.audiences,
    alternative: model.alternative && said(model.alternative),
    impacts: texts(model.impacts)?.map((text) => ({ text })),
    risks: model.risks?.map(({ text, response }, index) => ({ id: riskId(index), text: said(text), response: said(response) })),
    means: model.costs && { financial: `${toEstimate[language]}${colon[language]}${listed(model.costs.map(said), language)}` },
    tasks: model.tasks.map((text, index) => ({ id: `T${index + 1}`, title: said(text) })),
    indicators,
  });
}
