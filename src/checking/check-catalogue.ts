// The files of the catalogues and of the model questionnaires → what of them can be used, and their problems.
import type { Catalogue, CatalogueFile, ConditionFault, Places, Problem, SurveyModel, Workspace } from '../model/index.ts';
import { nearestOfMany } from '../values/index.ts';
import { badCondition } from './check-method.ts';
import { problemsOf } from './every-rule.ts';
import { givenTwice } from './given-twice.ts';
import { checkedFile } from './structure/checked-file.ts';

type Found = Omit<Problem, 'severity'>;

/** One entry an id: what comes later replaces what was there, at its place. */
export function lastById<Entry extends { readonly id: string }>(
  lists: readonly (readonly Entry[] | undefined)[],
): readonly Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of lists.flatMap((list) => list ?? [])) byId.set(entry.id, entry);
  return [...byId.values()];
}

/** What an entry names of the others that is nowhere, neither here nor `around`. */
function strays(catalogue: Catalogue, around: Catalogue, places: Places): readonly Found[] {
  const near = nearestOfMany();
  const among = (key: 'services' | 'obligations' | 'indicators' | 'actions') => {
    const ids = [...around[key], ...catalogue[key]].map(({ id }) => id);
    const known = new Set(ids);
    return (named: readonly string[] = []): readonly Found[] =>
      named.flatMap((id, at) =>
        known.has(id)
          ? []
          : [
              {
                code: 'reference/unknown',
                at: places.value(named, at),
                found: { id, nearest: near(id, ids), home: 'templates/catalogue/' },
              },
            ],
      );
  };
  const to = {
    services: among('services'),
    obligations: among('obligations'),
    indicators: among('indicators'),
    actions: among('actions'),
  };
  return [
    ...catalogue.services.flatMap(({ obligations }) => to.obligations(obligations)),
    ...catalogue.obligations.flatMap(({ actions }) => to.actions(actions)),
    ...catalogue.actions.flatMap(({ indicators, services }) => [...to.indicators(indicators), ...to.services(services)]),
  ];
}

const nothing: Catalogue = { themes: [], services: [], obligations: [], indicators: [], actions: [] };

/**
 * `faultOf` says what is wrong in a condition; `around`: what entries may name besides one another. A file with a problem gives nothing;
 * the others count all the same.
 */
export function checkCatalogue(
  { files, places }: Pick<Workspace, 'files' | 'places'>,
  faultOf: (condition: string) => ConditionFault | null,
  around: Catalogue = nothing,
): { readonly catalogue: Catalogue; readonly problems: readonly Problem[] } {
  const found: Found[] = [];
  const sound: CatalogueFile[] = [];
  for (const file of files) {
    const { data, faults } = checkedFile(file, 'catalogue', places);
    const conditions = (data?.obligations ?? []).flatMap((one) => {
      const fault = one.condition === undefined ? null : faultOf(one.condition);
      return fault === null ? [] : [badCondition(places.value(one, 'condition'), fault)];
    });
    if (data !== null && conditions.length === 0) sound.push(data);
    found.push(...faults, ...conditions);
  }
  const of = <Key extends keyof Catalogue>(key: Key) => {
    const entries = sound.flatMap((file): Catalogue[Key][number][] => [...(file[key] ?? [])]);
    // One would hide the other; where a project replaces one that ships, nothing is lost.
    found.push(...givenTwice(entries, places));
    return lastById([entries]);
  };
  const catalogue: Catalogue = {
    themes: of('themes'),
    services: of('services'),
    obligations: of('obligations'),
    indicators: of('indicators'),
    actions: of('actions'),
  };
  // What a file with a problem holds is not known: it may be what another names.
  if (sound.length === files.length) found.push(...strays(catalogue, around, places));
  return { catalogue, problems: problemsOf(found) };
}

// The files of model questionnaires → those that can be used, by the names of their files.

/** Of two of the same name, the last is the project’s. One with a fault is left out. */
export function checkSurveyModels({ files, places }: Pick<Workspace, 'files' | 'places'>): readonly SurveyModel[] {
  const sound = files.flatMap((file): readonly SurveyModel[] => {
    const { data: survey } = checkedFile(file, 'survey', places);
    const id = /(?<![^/])([^/]+)\.yaml$/.exec(file.path)?.[1] ?? file.path;
    return survey === null ? [] : [{ id, survey }];
  });
  return lastById([sound]);
}
