// The files that describe documents → the documents and their problems.
import type { ConditionFault, DocumentFile, NamedDocument, Places, Problem, SourceFile, TemplateWords } from '../model/index.ts';
import { problemsOf } from './every-rule.ts';
import { misreadOf } from './misread.ts';
import { checkedFile } from './structure/checked-file.ts';

type Found = Omit<Problem, 'severity'>;

/** `path`: of the file that describes it. */
export interface CheckedDocument {
  readonly document: NamedDocument;
  readonly path: string;
}

/** What is wrong beside the structure; `keys` lead to the value. */
interface Fault {
  readonly code: string;
  readonly keys: readonly string[];
  readonly name?: string;
  readonly nearest?: string | null;
  readonly fault?: ConditionFault;
}

const valueAt = (holder: object, key: string): unknown => Reflect.get(holder, key);

function placed({ code, keys, name, nearest: near, fault }: Fault, data: DocumentFile, places: Places): Found {
  const [key = '', inner] = keys;
  const value = valueAt(data, key);
  const at = inner === undefined ? places.value(data, key) : places.value(Object(value), inner);
  if (fault === undefined) return { code, at, found: { name: name ?? '', nearest: near ?? null } };
  // The nearest field is known already, through all that leads to it.
  return { code, at, found: misreadOf(fault, fault.known[0] ?? null) };
}

/** A document with a problem is not made; the others are. `faultsOf` says what is wrong in what its conditions and names look at. */
export function checkDocuments(
  {
    documents,
    words: said,
    places,
  }: {
    readonly documents: readonly { readonly id: string; readonly file: SourceFile }[];
    /** The nearest last. */
    readonly words: readonly SourceFile[];
    readonly places: Places;
  },
  faultsOf: (document: DocumentFile) => readonly Fault[],
): { readonly documents: readonly CheckedDocument[]; readonly words: TemplateWords; readonly problems: readonly Problem[] } {
  const sound: CheckedDocument[] = [];
  const found: Found[] = [];
  const words: TemplateWords[] = [];
  for (const file of said) {
    const { data, faults } = checkedFile(file, 'words', places);
    found.push(...faults);
    if (data !== null) words.push(data.words);
  }
  for (const { id, file } of documents) {
    const { data, faults } = checkedFile(file, 'document', places);
    const beside = data === null ? [] : faultsOf(data).map((fault) => placed(fault, data, places));
    if (data !== null && beside.length === 0) sound.push({ document: { id, ...data }, path: file.path });
    found.push(...faults, ...beside);
  }
  return {
    documents: sound,
    words: Object.assign({}, ...words),
    problems: problemsOf(found),
  };
}
