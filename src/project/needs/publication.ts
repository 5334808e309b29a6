// How few people the documents of a survey show.
import type { Survey } from '../../model/index.ts';

/** What is proposed, and a survey may change. */
const proposed = { smallestCell: 5, smallestBase: 30 };

/** The smallest count that is shown, and the smallest base of a percentage that is not fragile, in people. */
export const publicationOf = ({
  publication = {},
}: Survey): { readonly smallestCell: number; readonly smallestBase: number } => ({
  smallestCell: publication.smallestCell ?? proposed.smallestCell,
  smallestBase: publication.smallestBase ?? proposed.smallestBase,
});
