// What a document is, for whom and when, and which files it gives: as its `document.yaml` says, whoever wrote that.
import {
  type Bilingual,
  type DocumentFile,
  type DocumentFormat,
  isMadeOfData,
  type Language,
  type NamedDocument,
  type PortfolioView,
  type Readership,
  type Step,
  type TemplateWords,
  type View,
} from '../../model/index.ts';
import type { DocumentRequest } from '../view/index.ts';
import { dueBy, fieldsOfCondition } from './conditions.ts';
import { type Part, partsOf } from './each.ts';
import { fileName } from './file-names.ts';
import { valuesAt } from './values-at.ts';

/** Of a project, or of a portfolio of them. */
interface DocumentKind<Seen> {
  readonly id: string;
  /** What it is when nobody asks for another; a template in another format gives the same document in that one. */
  readonly format: DocumentFormat;
  readonly title: Bilingual;
  /** Whose templates make it; absent when it is made from data alone. */
  readonly template?: string;
  /** Those that people give to its templates; they win over ours. */
  readonly words?: TemplateWords;
  /** Nothing to say yet: the document is not made. */
  readonly isDue: (view: Seen) => boolean;
  /** Paths under the output folder, in the first format, and the view of each file. */
  readonly files: (view: Seen) => readonly DeliverableFile<Seen>[];
}

/** A document among those of a pack: the kind that bears its name where the pack is made. */
export type KindPart = NonNullable<DocumentFile['parts']>[number] & { readonly kind: DeliverableKind };

interface DeliverableFile<Seen> {
  readonly path: string;
  readonly view: Seen;
}

export interface PortfolioKind extends DocumentKind<PortfolioView> {
  /** Its reader, how many pages it may run to, and what is to be decided. */
  readonly opening: (language: Language) => Pick<DocumentRequest, 'reader' | 'pages' | 'decision' | 'awaited' | 'taken'>;
}

export interface DeliverableKind extends DocumentKind<View> {
  /** Null when it serves none of its own. */
  readonly step: Step | null;
  /** Those for whom it is meant; nobody else is given it. */
  readonly audiences: readonly Readership[];
  /** Made for those who ask for it by its name: it changes with each day. */
  readonly onDemand?: true;
  /** Made in every language when nobody asks for one: the project's own first, each leading to the others. */
  readonly inEachLanguage?: true;
  /** The year belongs to the document's title. */
  readonly yearOf: (view: View) => number | null;
  /** Those to whom its pieces of communication speak; the first has one before anybody planned it when it is `drafted`. */
  readonly recipients: NonNullable<DocumentFile['recipients']>;
  readonly drafted: boolean;
  /** What its files are called, before values are put in. */
  readonly names: Bilingual;
  /** What its view holds of its own: its reader, what is to be decided, and what it says first. */
  readonly opening: (
    language: Language,
  ) => Pick<DocumentRequest, 'reader' | 'pages' | 'decision' | 'awaited' | 'taken' | 'messages' | 'figures'>;
  /** The file that describes it, as people know it; empty of what is shipped. */
  readonly described: string;
  /** Made of the next meeting, which is drafted for it. */
  readonly isOfNextMeeting: boolean;
  /** The field of the view whose text it is, when it is made from data alone. */
  readonly content?: string;
  /** As its `document.yaml` describes it. */
  readonly document: NamedDocument;
  /** The documents that are made with it and laid in its folder; those of others are theirs alone. */
  readonly parts: readonly KindPart[];
  /** Whether its conditions look at a field of the view. */
  readonly looksAt: (field: string) => boolean;
}

/** In one language, the other's words stand where its own lack. */
export function inBoth({ fr, en }: DocumentFile['title']): Bilingual {
  return { fr: fr ?? en ?? '', en: en ?? fr ?? '' };
}

const madeByTemplate = ({ id, format, content, template = id }: NamedDocument): { readonly template?: string } =>
  isMadeOfData({ format, content }) ? {} : { template };

const openingOf = ({ reader, pages, decision, awaited, taken }: NamedDocument, language: Language) => ({
  ...(reader && { reader }),
  ...(pages && { pages }),
  ...(decision && { decision: inBoth(decision)[language] }),
  ...(awaited && { awaited }),
  ...(taken && { taken: inBoth(taken)[language] }),
});

export function portfolioKindOf(document: NamedDocument): PortfolioKind {
  const { id, format, when, file } = document;
  const names = inBoth(file);
  return {
    id,
    format,
    title: inBoth(document.title),
    ...madeByTemplate(document),
    isDue: dueBy(when),
    opening: (language) => openingOf(document, language),
    files: (view) => [{ path: `${fileName(names[view.document.language === 'en' ? 'en' : 'fr'], view, '')}.${format}`, view }],
  };
}

/** `described`: the file that says so, as people know it; nothing of what is shipped. */
export function deliverableKindOf(document: NamedDocument, described = ''): DeliverableKind {
  const { id, format, when, where, each, file, blank, year, languages, onDemand, content } = document;
  const { messages, figures } = document;
  const [names, blanks] = [inBoth(file), blank && inBoth(blank)];
  const isMeant = dueBy(where);
  const looksAt = new Set([when, where].flatMap((condition) => (condition === undefined ? [] : fieldsOfCondition(condition))));

  function pathOf(pattern: string, { view, name }: Part): string {
    const path = fileName(pattern, view, name);
    // Beside that of the first language, those of the others bear the name of theirs.
    const { suffix } = view.document;
    if (languages !== 'each' || suffix === '') return `${path}.${format}`;
    const isIndex = /(?:^|\/)index$/.test(path);
    return `${isIndex ? path.slice(0, -'index'.length) + suffix.slice(1) : path + suffix}.${format}`;
  }
  return {
    id,
    format,
    title: inBoth(document.title),
    step: document.step ?? null,
    audiences: document.audiences ?? ['elected'],
    ...madeByTemplate(document),
    ...(content !== undefined && { content }),
    ...(onDemand && { onDemand: true }),
    ...(languages === 'each' && { inEachLanguage: true }),
    recipients: document.recipients ?? [],
    drafted: document.drafted ?? false,
    names,
    opening: (language) => ({
      ...openingOf(document, language),
      ...(messages && { messages }),
      ...(figures && { figures }),
    }),
    described,
    document,
    parts: [],
    isOfNextMeeting: each === 'next-meeting' || each === 'decision',
    looksAt: (field) => looksAt.has(field),
    yearOf(view) {
      const [value] = year === undefined ? [] : valuesAt(view, year.split('.')).values;
      return typeof value === 'number' ? value : null;
    },
    isDue: dueBy(when),
    files(view) {
      const language = view.document.language === 'en' ? 'en' : 'fr';
      const parts = (each === undefined ? [{ view, name: '' }] : partsOf[each](view)).filter((part) => isMeant(part.view));
      if (parts.length === 0 && blanks) return [{ path: pathOf(blanks[language], { view, name: '' }), view }];
      return parts.map((part) => ({ path: pathOf(names[language], part), view: part.view }));
    },
  };
}
