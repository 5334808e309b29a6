// The folders of texts are those of the documents that jalon makes.
import { expect, test } from 'vitest';
import { deliverableIds } from '../../src/model/index.ts';
import { deliverables } from '../../src/rendering/index.ts';

test('every document may have texts, and no other', () => {
  expect([...deliverableIds].sort()).toEqual(deliverables.map(({ id }) => id).sort());
});
