// Documents that a project or an organisation describes for itself, in folders of their own, not judged yet.
import { join } from 'node:path';
import { entriesOf, placeWithin } from '../disk/index.ts';
import type { Workspace } from '../model/index.ts';
import { shelvesOf, type TemplateShelves } from './find-templates.ts';
import { rootOf } from './held-folder.ts';
import { placesOf } from './places.ts';
import { readSource } from './read-source.ts';

/** One `document.yaml` by its folder, which is its id. */
export interface DescribedDocument {
  readonly id: string;
  readonly file: Workspace['files'][number];
}

/** One an id: the nearest wins. */
export function readDocuments({ project, organisation }: TemplateShelves): {
  readonly documents: readonly DescribedDocument[];
  readonly places: Workspace['places'];
} {
  const found = shelvesOf({ project, organisation })
    .filter(({ origin, folder, within }) => origin !== 'shipped' && 'real' in placeWithin(join(folder, 'documents'), [within]))
    .toReversed()
    .flatMap(({ folder, shown, within }) =>
      entriesOf(join(folder, 'documents'))
        .map(({ name }) => name)
        .sort()
        .filter((name) => 'real' in placeWithin(join(folder, 'documents', name, 'document.yaml'), [within]))
        .map((id) => {
          const inside = `documents/${id}/document.yaml`;
          const path = `${shown}/${inside}`;
          const from = project !== undefined && rootOf(project) === within ? project : within;
          // Faults name the file as people know it; where it stands is the shelf's own.
          const { data, text, faults } = readSource(from, within === folder ? inside : path);
          const named = faults.map((fault) => ({ ...fault, at: { ...fault.at, path } }));
          return { id, path, data, text, faults: named };
        }),
    );
  const nearest = [...new Map(found.map((one) => [one.id, one])).values()];
  return {
    documents: nearest.map(({ id, path, data, faults }) => ({ id, file: { path, kind: 'document', data, faults } })),
    places: placesOf(nearest),
  };
}
