/** The door of the tags: what templates may say, told to those who write them. */
import portfolioSchema from '../../../schemas/portfolio-view.json' with { type: 'json' };
import viewSchema from '../../../schemas/view.json' with { type: 'json' };
import type { Language, PortfolioView, View } from '../../model/index.ts';
import type { DeliverableKind } from '../deliverables/index.ts';
import { withFields } from '../view/index.ts';
import { readTags } from './read-tags.ts';
import type { TagNode } from './tag-node.ts';

/** Those of a document; without one, of all documents. `view` is where examples are found. */
export function tagsOf(kind: DeliverableKind | null, view: View, language: Language): readonly TagNode[] {
  const subject = withFields(view, { action: view.actions[0] ?? null, meeting: view.meetings[0] ?? null });
  return readTags(viewSchema, kind === null ? subject : (kind.files(view)[0]?.view ?? subject), language);
}

/** Those of the documents of a portfolio, which all see the same. */
export const tagsOfPortfolio = (view: PortfolioView, language: Language): readonly TagNode[] =>
  readTags(portfolioSchema, view, language);
export { describeFunctions } from './read-tags.ts';
export type { TagNode } from './tag-node.ts';
