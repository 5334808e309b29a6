// What the rooms of exchange are handed: labels in a language, and what references may lead to.
import { type KnownThings, knownThings, type Say, stemOf, WHOLE } from '../../importing/index.ts';
import type { ExchangeTable, Language, ProjectMark, Workspace } from '../../model/index.ts';
import { isHolder, listOf, textOrNone } from '../../values/index.ts';
import { exchange } from '../../wording/exchanges/exchange.ts';
import { label, namesOf, valuesOf } from '../../wording/label.ts';
import { dutiesCatalogueOf } from '../catalogue.ts';

export const sayIn = (language: Language): Say => ({
  label: (key) => label(key, language),
  namesOf,
  yes: exchange[language].yes,
  no: exchange[language].no,
});

interface Info extends ProjectMark {
  readonly language: Language;
  readonly illustrative: boolean;
  readonly territory: string | undefined;
  readonly themes: KnownThings[string];
  readonly communes: KnownThings[string];
}

/** What `project.yaml` says, even when it has errors. */
export function infoOf({ files, root }: Workspace): Info {
  const { title, language, illustrative, territory, themes }: Readonly<Record<string, unknown>> = Object(
    files.find(({ kind }) => kind === 'project')?.data,
  );
  const { name, communes, siren }: Readonly<Record<string, unknown>> = Object(territory);
  return {
    title: textOrNone(title) || root,
    siren: typeof siren === 'number' ? String(siren) : textOrNone(siren) || null,
    language: language === 'en' ? 'en' : 'fr',
    illustrative: illustrative === true,
    territory: textOrNone(name) || undefined,
    themes: listOf(themes)
      .filter(isHolder)
      .map((one) => ({ id: textOrNone(one['id']), name: textOrNone(one['label']) })),
    communes: listOf(communes)
      .filter(isHolder)
      .map((one) => ({ id: textOrNone(one['name']), name: textOrNone(one['name']) })),
  };
}

export function knownIn(workspace: Workspace, tables: readonly ExchangeTable[], language: Language): KnownThings {
  const say = sayIn(language);
  const { themes, communes } = infoOf(workspace);
  const { files } = workspace;
  const labelled = (key: string): KnownThings[string] =>
    valuesOf(key).map((id) => ({ id, name: say.label(`${key}=${id}`) ?? id }));
  const { catalogue } = dutiesCatalogueOf(workspace);
  const own = new Set(themes.map(({ id }) => id));
  const words = {
    obligation: catalogue.obligations.map(({ id, label: said }) => ({ id, name: said[language] })),
    service: catalogue.services.map(({ id, label: said }) => ({ id, name: said[language] })),
    theme: [...themes, ...labelled('theme').filter(({ id }) => !own.has(id))],
    audience: labelled('needs.needs.audiences'),
    step: labelled('project.step'),
    commune: [...communes, { id: WHOLE, name: say.label(`action.scope.communes=${WHOLE}`) ?? WHOLE }],
    survey: files.flatMap(({ kind, data }): KnownThings[string] => {
      const { id, title }: Readonly<Record<string, unknown>> = Object(data);
      return kind === 'survey' && typeof id === 'string' ? [{ id, name: textOrNone(title) }] : [];
    }),
    evaluation: files.flatMap(({ kind, path }) => (kind === 'evaluation' ? [{ id: stemOf(path), name: '' }] : [])),
  };
  return knownThings(tables, words, say);
}
