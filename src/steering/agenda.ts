// A written agenda and what is to decide, brought together.
import type { Matter, SessionPoint } from '../model/index.ts';
import { unaccented } from '../values/index.ts';

const significant = (text: string): ReadonlySet<string> =>
  new Set(
    unaccented(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.replace(/s$/, '')),
  );

/** The share of the words of an item that a text says too; two words at least. */
function likeness(item: string, text: string): number {
  const [wanted, there] = [significant(item), significant(text)];
  const common = [...wanted].filter((word) => there.has(word)).length;
  return common < Math.min(2, wanted.size) ? 0 : common / wanted.size;
}

/**
 * The points as people wrote them, each with what its own words speak of; a decision of the meeting that no item speaks of is a point of its
 * own after them, for it is on the agenda by being written there. What the project alone calls for stays out of an agenda that leaves it out.
 */
export function writtenPoints(
  agenda: readonly string[],
  matters: readonly { readonly matter: Matter; readonly title: string }[],
  /** How a point stands of which nothing is to be decided; null when that is not known. */
  aboutOf: (title: string) => string | null,
): readonly SessionPoint[] {
  const placed = matters.map(({ matter, title }) => {
    const [best] = agenda
      .map((item, index) => ({ index, score: likeness(item, title) }))
      .filter(({ score }) => score >= 0.5)
      .sort((a, b) => b.score - a.score || a.index - b.index);
    return { matter, title, at: best?.index ?? null };
  });
  const points = agenda.map((title, index) => {
    const own = placed.filter(({ at }) => at === index).map(({ matter }) => matter);
    return { title, items: [], matters: own, about: own.length > 0 ? null : aboutOf(title) };
  });
  const others = placed
    .filter(({ at, matter }) => at === null && matter.decision !== null)
    .map(({ matter, title }) => ({ title, items: [], matters: [matter], about: null }));
  return [...points, ...others];
}
