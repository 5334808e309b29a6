// Documents that a project or an organisation describes for itself, in folders of their own, not judged yet.
import { join } from 'node:path';
import { entriesOf, pathFrom, placeWithin } from '../disk/index.ts';
import type { Workspace } from '../model/index.ts';
import { BLOCKS } from './find-blocks.ts';
import { shelvesOf, type TemplateShelves } from './find-templates.ts';
import { rootOf } from './held-folder.ts';
import { placesOf } from './places.ts';
import { readSource } from './read-source.ts';

const WORDS = `${BLOCKS}/words.yaml`;

/** One `document.yaml` by its folder, which is its id. */
export interface DescribedDocument {
  readonly id: string;
  readonly file: Workspace['files'][number];
}

/** One an id: the nearest wins. */
export function readDocuments({ project, organisation }: TemplateShelves): {
  readonly documents: readonly DescribedDocument[];
  /** The words that all templates may say, the nearest last. */
  readonly words: readonly DescribedDocument['file'][];
  readonly places: Workspace['places'];
} {
  const shelves = shelvesOf({ project, organisation })
    .filter(({ origin, folder, within }) => origin !== 'shipped' && 'real' in placeWithin(join(folder, 'documents'), [within]))
    .toReversed();
  const read = ({ folder, shown, within }: (typeof shelves)[number], inside: string) => {
    const path = `${shown}/${inside}`;
    // Faults name the file as people know it; where it stands is the shelf's own.
    const from = project !== undefined && rootOf(project) === within ? project : within;
    const { data, text, faults } = readSource(from, pathFrom(within, join(folder, inside)));
    return { path, data, text, faults: faults.map((fault) => ({ ...fault, at: { ...fault.at, path } })) };
  };
  const found = shelves.flatMap((shelf) =>
    entriesOf(join(shelf.folder, 'documents'))
      .map(({ name }) => name)
      .sort()
      .filter((name) => 'real' in placeWithin(join(shelf.folder, 'documents', name, 'document.yaml'), [shelf.within]))
      .map((id) => ({ id, ...read(shelf, `documents/${id}/document.yaml`) })),
  );
  const nearest = [...new Map(found.map((one) => [one.id, one])).values()];
  const words = shelves
    .filter(({ folder, within }) => 'real' in placeWithin(join(folder, WORDS), [within]))
    .map((shelf) => read(shelf, WORDS));
  return {
    documents: nearest.map(({ id, path, data, faults }) => ({ id, file: { path, kind: 'document', data, faults } })),
    words: words.map(({ path, data, faults }) => ({ path, kind: 'words', data, faults })),
    places: placesOf([...nearest, ...words]),
  };
}
