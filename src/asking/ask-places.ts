// Weights as cards laid in order, with blank ones between them for a wider gap; or as an order alone.
import { back, chosen, inTurn, numbered, type OrBack } from './in-turn.ts';
import { type Answers, type Asking, others, pick, within } from './weight-questions.ts';

interface Placed {
  readonly id: string;
  /** Steps from the one before: none when they are equal. */
  readonly gap: number;
}

/** One criterion after the other; how far from the one before. */
const askPlaces = (asking: Asking, question: (at: number) => string, gaps: readonly string[]) =>
  inTurn<Placed>(asking.criteria.length, async (at, before) => {
    const { prompter, words, criteria } = asking;
    const among = others(
      criteria,
      before.map(({ id }) => id),
    );
    for (;;) {
      const [only] = among;
      const next = among.length === 1 && only ? only : await pick(asking, question(at), among);
      if (next === back || at === 0) return next === back ? back : { id: next.id, gap: 1 };
      const last = criteria.find(({ id }) => id === before.at(-1)?.id)?.title ?? '';
      const steps = [...gaps.keys()];
      const gap = await chosen(prompter, words.beside(next.title, last), steps, {
        says: (step) => gaps[step] ?? '',
        first: 1,
        goBack: words.back,
      });
      if (gap !== back) return { id: next.id, gap };
      if (among.length === 1) return back;
    }
  });

/** Groups of equals, with an empty one for each step more than one. */
function groupsOf(placed: readonly Placed[]): string[][] {
  const groups: string[][] = [];
  for (const { id, gap } of placed) {
    if (gap === 0) groups.at(-1)?.push(id);
    else groups.push(...Array.from({ length: groups.length === 0 ? 0 : gap - 1 }, () => []), [id]);
  }
  return groups;
}

export async function askCards(asking: Asking): Promise<OrBack<Answers>> {
  const { prompter, words } = asking;
  for (;;) {
    const placed = await askPlaces(asking, words.nextCard, words.cardGaps);
    if (placed === back) return back;
    const cards = groupsOf(placed);
    if (cards.length < 2) return { cards };
    const asks = { question: words.ratio, again: (typed: string) => words.notAtLeast(typed, 1) };
    const ratio = await numbered(prompter, asks, (typed) => (typed === '' ? 0 : within(1, 1000)(typed)));
    if (ratio !== back) return { cards, ...(ratio > 0 && { ratio }) };
  }
}

export async function askOrder(asking: Asking): Promise<OrBack<Answers>> {
  const placed = await askPlaces(asking, asking.words.nextInOrder, asking.words.orderGaps);
  return placed === back ? back : { order: groupsOf(placed) };
}
