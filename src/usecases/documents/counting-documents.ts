// Which documents print counts of people who answered a survey, or who expressed a need: what their templates and their blocks read says so.
import { type CountingDocument, type Language, languages, type PeopleCounted } from '../../model/index.ts';
import { blocksOn, findTemplates, readTemplate, type TemplateShelves } from '../../reading/index.ts';
import { type DeliverableKind, type PortfolioKind, prepareTemplate } from '../../rendering/index.ts';
import { documentsOf, templateName } from './documents-of.ts';
import { type Read, shippedCounting } from './shipped-counting.ts';

/** Sentences that a document may ask for, and whom they count. */
const sentences: Readonly<Record<string, PeopleCounted>> = { needsHeard: 'needs', surveyMain: 'surveys' };

const asked = (kind: DeliverableKind | PortfolioKind): readonly PeopleCounted[] =>
  ('document' in kind ? (kind.document.messages ?? []) : []).flatMap((id) => sentences[id] ?? []);

const order: readonly PeopleCounted[] = ['surveys', 'crossings', 'needs'];
const isRead = (counts: string): counts is Read => counts === 'messages' || order.some((one) => one === counts);

/** What a template reads, in every language and format in which it stands on these shelves, with the nearest of them. */
export function readBy(name: string, shelves: TemplateShelves, pooled = false) {
  const blocksIn = blocksOn(shelves);
  const read = new Set<Read>();
  let origin: CountingDocument['origin'] = 'shipped';
  for (const language of languages)
    for (const template of findTemplates(name, language, shelves)) {
      const blocks = blocksIn(language);
      if (template.origin !== 'shipped') origin = template.origin;
      const source = { file: template.file, bytes: readTemplate(template, shelves.project), blocks: blocks.of(template.format) };
      const hear = (counts: string) => {
        if (isRead(counts)) read.add(counts);
      };
      prepareTemplate(source, language, undefined, pooled ? 'portfolio' : 'project', hear);
    }
  return { origin, read };
}

/**
 * In the order in which documents are listed. Those whose templates and blocks are all shipped are known already; any other is read, so that
 * what an organisation or a project brings is never left out.
 */
export function countingDocuments(shelves: TemplateShelves, language: Language): readonly CountingDocument[] {
  const { ofProject, ofPortfolio } = documentsOf(shelves);
  const blocksIn = blocksOn(shelves);
  const hasOwnBlocks = languages.some((one) => blocksIn(one).found.some(({ origin }) => origin !== 'shipped'));
  const known = new Map<string, ReturnType<typeof readBy>>();
  const told = (kind: DeliverableKind | PortfolioKind, pooled: boolean): readonly CountingDocument[] => {
    const name = templateName(kind);
    const isShipped =
      !hasOwnBlocks && languages.every((one) => findTemplates(name, one, shelves).every(({ origin }) => origin === 'shipped'));
    const { origin, read } = isShipped
      ? { origin: 'shipped' as const, read: new Set(shippedCounting[name] ?? []) }
      : (known.get(name) ?? readBy(name, shelves, pooled));
    known.set(name, { origin, read });
    const counted = new Set([...read].flatMap((one) => (one === 'messages' ? asked(kind) : [one])));
    const counts = order.filter((one) => counted.has(one));
    return counts.length === 0 ? [] : [{ id: kind.id, title: kind.title[language], origin, counts }];
  };
  return [...ofProject.flatMap((kind) => told(kind, false)), ...ofPortfolio.flatMap((kind) => told(kind, true))];
}
