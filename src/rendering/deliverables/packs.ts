// Documents made of documents: which of them stand in the folder, under which names, and which are numbered annexes.
import type { Annex, Bilingual, Language, View } from '../../model/index.ts';
import { deliberationWords } from '../../wording/index.ts';
import { slug } from '../slug.ts';
import { type DeliverableKind, deliverableKindOf, inBoth } from './deliverable-kind.ts';

/** What a pack holds beside its own file. */
export interface Pack {
  /** In its folder, under their names there. */
  readonly parts: readonly DeliverableKind[];
  readonly annexes: readonly Annex[];
  readonly documents: NonNullable<View['session']>['documents'];
}

/** Each pack with the documents it is made of, by the names that these bear here; names that nothing bears are left out. */
export const withParts = (kinds: readonly DeliverableKind[]): readonly DeliverableKind[] =>
  kinds.map((pack) => ({
    ...pack,
    parts: (pack.document.parts ?? []).flatMap((part) => {
      const kind = kinds.find(({ id }) => id === part.document);
      return kind === undefined ? [] : [{ ...part, kind }];
    }),
  }));

/** The same document under another name and title. */
function placed(kind: DeliverableKind, file: Bilingual, title: Bilingual): DeliverableKind {
  const { blank: _, ...document } = kind.document;
  const made = deliverableKindOf({ ...document, file, title }, kind.described);
  return kind.words === undefined ? made : { ...made, words: kind.words };
}

/** `view`: of the pack, whose sitting says which annexes are called for. A document that has nothing to say yet is left out, and takes no number. */
export function unfolded(pack: DeliverableKind, view: View): Pack {
  const [own] = pack.isDue(view) ? pack.files(view) : [];
  const folder = own?.path.slice(0, own.path.lastIndexOf('/') + 1) ?? '';
  const language = view.document.language === 'en' ? 'en' : 'fr';
  const wanted = new Set((view.session?.matters ?? []).map(({ kind }) => kind.code));
  const annexes: Annex[] = [];
  const parts: DeliverableKind[] = [];
  const documents: { title: string; note: string | null }[] = [];
  for (const { kind, file, annexOf } of own === undefined ? [] : pack.parts) {
    const isCalledFor = annexOf === undefined || annexOf.some((one) => wanted.has(one));
    if (!isCalledFor || !kind.isDue(view)) continue;
    const number = annexOf === undefined ? null : annexes.length + 1;
    const named = ({ fr, en }: Bilingual): Bilingual => ({ fr: `${folder}${fr}`, en: `${folder}${en}` });
    const each = kind.document.each === undefined ? '' : '-{{name}}';
    const annexed = (at: Language) => (number === null ? kind.title[at] : deliberationWords[at].annexed(kind.title[at], number));
    const usual = {
      fr: number === null ? slug(kind.title.fr) : `annexes/annexe-${number}-${slug(kind.title.fr)}${each}`,
      en: number === null ? slug(kind.title.en) : `annexes/annex-${number}-${slug(kind.title.en)}${each}`,
    };
    parts.push(placed(kind, named(file === undefined ? usual : inBoth(file)), { fr: annexed('fr'), en: annexed('en') }));
    const year = kind.yearOf(view);
    const title = year === null ? kind.title[language] : `${kind.title[language]} ${year}`;
    if (number !== null && annexOf !== undefined) annexes.push({ number, title, of: annexOf });
    documents.push({ title, note: number === null ? null : deliberationWords[language].annexNumber(number) });
  }
  return { parts, annexes, documents };
}
