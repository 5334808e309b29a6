// Documents that would be written over others: as they are made, and as their descriptions say before any is.
import type { Deliverable, Language, Problem, Readership } from '../../model/index.ts';
import type { DeliverableKind, Pack } from '../../rendering/index.ts';
import { templatesOf } from './templates-of.ts';

/** Those asked for, else elected members, or the first of those for whom it is meant; null when it is not meant for them. */
export function readersOf({ audiences }: DeliverableKind, asked: Readership | undefined): Readership | null {
  if (asked !== undefined) return audiences.includes(asked) ? asked : null;
  return audiences.includes('elected') ? 'elected' : (audiences[0] ?? null);
}

/** `other`: the document that has the file; null when it is of the same, one of those that it makes. */
const sameFile = ({ described }: DeliverableKind, path: string, other: string | null): Problem => ({
  code: 'document/same-file',
  severity: 'error',
  at: { path: described || 'project.yaml', line: 1, column: 1 },
  found: { path, other },
});

interface MadeOf {
  readonly kind: DeliverableKind;
  readonly pack: Pack | undefined;
  readonly files: readonly Deliverable[];
}

/** The files of all documents but those that would be written over another's, and the problems that these are, each said once. */
export function heldApart(documents: readonly MadeOf[]): {
  readonly files: readonly Deliverable[];
  readonly problems: readonly Problem[];
} {
  const files: Deliverable[] = [];
  const problems = new Map<string, Problem>();
  const owners = new Map<string, Omit<MadeOf, 'files'>>();
  for (const { files: made, kind, pack } of documents)
    for (const file of made) {
      // A disk may not tell two names apart that differ by case alone.
      const name = file.path.toLowerCase();
      const owner = owners.get(name);
      owners.set(name, owner ?? { kind, pack });
      const isOwn = owner?.kind.id === kind.id;
      // One that is asked for by itself and by the folder that holds it is the same.
      if (owner === undefined || (isOwn && owner.pack !== pack)) files.push(file);
      else problems.set(`${kind.id} ${file.path}`, sameFile(kind, file.path, isOwn ? null : owner.kind.id));
    }
  return { files, problems: [...problems.values()] };
}

/** Of the documents that people describe, each against those before it; what only values tell apart is seen as they are made. */
export function sharedFiles(kinds: readonly DeliverableKind[], root: string, language: Language): readonly Problem[] {
  const owners = new Map<string, string>();
  return [...kinds]
    .sort((a, b) => Number(a.described !== '') - Number(b.described !== ''))
    .flatMap((kind) => {
      const { id, described, names, document } = kind;
      const paths = templatesOf(kind, root, language, {}).map(
        (template) => `${names[language]}.${template?.format ?? kind.format}`,
      );
      return paths.flatMap((path): readonly Problem[] => {
        const key = `${readersOf(kind, undefined)} ${path}`;
        const owner = owners.get(key);
        owners.set(key, owner ?? id);
        if (described === '') return [];
        if (owner !== undefined) return [sameFile(kind, path, owner)];
        return isManyOfOneName(document, path) ? [sameFile(kind, path, null)] : [];
      });
    });
}

/** A condition may leave a single one; there is one next meeting. */
const isManyOfOneName = ({ each, where }: DeliverableKind['document'], path: string): boolean =>
  each !== undefined && each !== 'next-meeting' && where === undefined && !path.includes('{{');
