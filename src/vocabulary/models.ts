// Models of the catalogue by their ids and their titles, in either language.
import type { Language } from '../model/index.ts';
import { named } from '../values/index.ts';

interface Modelled {
  readonly id: string;
}
type TitleOf<Model> = (model: Model, language: Language) => string;

/** The model that a word names: « habitants » is « Les usages numériques des habitants ». @throws UsageError with the nearest */
export const modelNamed = <Model extends Modelled>(typed: string, models: readonly Model[], titleOf: TitleOf<Model>): Model =>
  named(
    typed,
    models.map((model) => ({ item: model, names: [model.id, titleOf(model, 'fr'), titleOf(model, 'en')] })),
    { code: 'unknown-model', wordOf: ({ id }) => id, values: { id: typed } },
  );
