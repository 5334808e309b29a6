/** A document without an end, told as a fault of its template. */
import { isHolder } from '../../values/index.ts';
import { mostCharacters, mostItems, Overspent, type Spending } from '../expressions/index.ts';
import type { Place, Problem, TemplateProblem } from './problem.ts';

/** Thrown where a document is written: other documents, and others of the same template, are none the worse for it. */
export class TooMuch extends Error {
  readonly problem: TemplateProblem;
  constructor(problem: TemplateProblem) {
    super(`The document of ${problem.file} has no end`);
    this.problem = problem;
  }
}

type Placed = Place & { readonly tag: string };
// What `sourceOfPlace` wrote.
const isPlaced = (value: unknown): value is Placed => isHolder(value) && 'part' in value && 'tag' in value;

/** Where a tag stands, as an argument that the source of Handlebars can hold. */
export const sourceOfPlace = (placed: Placed): string => encodeURIComponent(JSON.stringify(placed));

function placeIn(source: string | null): Placed {
  const read: unknown = source === null ? null : JSON.parse(decodeURIComponent(source));
  return isPlaced(read) ? read : { part: '', tag: '' };
}

/** One document: throws `TooMuch` when it has no end. `told` gives a place the words of the format. */
export function bounded<Written>(
  file: string,
  spending: Spending,
  write: () => Written,
  describe: (problem: Problem) => Problem = (problem) => problem,
): Written {
  spending.begin();
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Overspent)) throw error;
    const isOfItems = error.what === 'items';
    const code = isOfItems ? 'template/too-many-items' : 'template/too-long';
    const name = String(isOfItems ? mostItems : mostCharacters);
    throw new TooMuch({ ...describe({ code, ...placeIn(error.at), name }), file });
  }
}
