// What is wrong in the description of a document, beside its structure: fields that no view has, names that no system takes.
import portfolioSchema from '../../../schemas/portfolio-view.json' with { type: 'json' };
import viewSchema from '../../../schemas/view.json' with { type: 'json' };
import type { ConditionFault, DocumentFile } from '../../model/index.ts';
import { factsIn, nearest } from '../../values/index.ts';
import { fieldOf, fieldsOf, type Shape, shapeOfSchema } from '../ooxml/index.ts';
import { readDue } from './conditions.ts';
import { fieldsIn, NAME, withoutValues } from './file-names.ts';

/** `keys` lead to the value that is wrong. */
export type DocumentFault = { readonly keys: readonly [string] | readonly [string, string] } & (
  | { readonly code: 'document/bad-condition'; readonly fault: ConditionFault }
  | { readonly code: 'document/unknown-field'; readonly name: string; readonly nearest: string | null }
  | { readonly code: 'document/bad-file-name'; readonly name: string }
);

const itemOf = (shape: Shape): Shape => (shape.kind === 'list' ? itemOf(shape.of) : shape);

/** Undefined when no view has such a field; lists are gone through. Of a period and a day, a name may take the year. */
function strayIn(shape: Shape, field: string, mayTakeYear = false): { readonly nearest: string | null } | undefined {
  const keys = field.split('.');
  let at = shape;
  for (const [depth, key] of keys.entries()) {
    const holder = itemOf(at);
    const isYear = mayTakeYear && key === 'year' && holder.kind === 'value' && ['period', 'date'].includes(holder.type);
    const found = isYear ? holder : fieldOf(holder, key);
    if (found === undefined) {
      const near = nearest(key, Object.keys(fieldsOf(holder)));
      return { nearest: near === null ? null : [...keys.slice(0, depth), near, ...keys.slice(depth + 1)].join('.') };
    }
    at = found;
  }
  return undefined;
}

/** The fault of the condition itself, else the first field that no view has. */
function faultOf(condition: string, shape: Shape): ConditionFault | null {
  const { expression, fault } = readDue(condition);
  if (expression === null) return fault;
  for (const fact of factsIn(expression)) {
    const [field = ''] = fact.split('/');
    const stray = strayIn(shape, field);
    const known = stray?.nearest ?? null;
    if (stray) return { code: 'unknown-fact', at: condition.indexOf(field), found: field, known: known === null ? [] : [known] };
  }
  return null;
}

/** Letters that every system takes, a folder or two deep. */
const isPortable = (name: string): boolean => /^[a-z0-9/-]+$/.test(name) && !/^\/|\/\/|\/$/.test(name);

const shapes = new Map<'project' | 'portfolio', Shape>();
function shapeOf(of: 'project' | 'portfolio'): Shape {
  const shape = shapes.get(of) ?? shapeOfSchema(of === 'portfolio' ? portfolioSchema : viewSchema);
  shapes.set(of, shape);
  return shape;
}

/** Read by people, where the others name files. */
const isSentence = (key: string): boolean => key === 'decision' || key === 'taken';

export function faultsOfDocument(document: DocumentFile): readonly DocumentFault[] {
  const { of = 'project', year, when, where, awaited, file, blank, decision, taken } = document;
  const shape = shapeOf(of);
  const conditions = Object.entries({ when, where, awaited }).flatMap(([key, condition]): DocumentFault[] => {
    const fault = condition === undefined ? null : faultOf(condition, shape);
    return fault === null ? [] : [{ code: 'document/bad-condition', keys: [key], fault }];
  });
  const stray = year === undefined ? undefined : strayIn(shape, year);
  const years: DocumentFault[] =
    year !== undefined && stray ? [{ code: 'document/unknown-field', keys: ['year'], name: year, nearest: stray.nearest }] : [];
  const names = Object.entries({ file, blank, decision, taken }).flatMap(([key, said]) =>
    Object.entries(said ?? {}).flatMap(([language, pattern]): DocumentFault[] => [
      ...(isSentence(key) || isPortable(withoutValues(pattern))
        ? []
        : [{ code: 'document/bad-file-name' as const, keys: [key, language] as const, name: pattern }]),
      ...fieldsIn(pattern).flatMap((name): DocumentFault[] => {
        const missed = name === NAME ? undefined : strayIn(shape, name, !isSentence(key));
        return missed ? [{ code: 'document/unknown-field', keys: [key, language], name, nearest: missed.nearest }] : [];
      }),
    ]),
  );
  return [...conditions, ...years, ...names];
}
