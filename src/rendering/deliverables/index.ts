// The documents that are shipped, in the order in which they are listed.
import { shippedDocuments } from '../../model/index.ts';
import { type DeliverableKind, deliverableKindOf, type PortfolioKind, portfolioKindOf } from './deliverable-kind.ts';
import { withParts } from './packs.ts';

export const deliverables: readonly DeliverableKind[] = withParts(
  shippedDocuments.filter(({ of }) => of !== 'portfolio').map((document) => deliverableKindOf(document)),
);
export const portfolioKinds: readonly PortfolioKind[] = shippedDocuments
  .filter(({ of }) => of === 'portfolio')
  .map(portfolioKindOf);

export { faultsOfDocument } from './check-document.ts';
export { type DeliverableKind, deliverableKindOf, type PortfolioKind, portfolioKindOf } from './deliverable-kind.ts';
export { absentSubjects } from './each.ts';
export { type Pack, unfolded, withParts } from './packs.ts';
export { valuesAt } from './values-at.ts';
