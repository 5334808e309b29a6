// What is firm, studied once the hand is still: a ranking is shown at once, then how far it holds, then exact ranks from the solver.
import { useEffect, useState } from 'preact/hooks';
import type { Ranking } from '../../model/index.ts';
import { openProgrammes } from '../../planning/index.ts';
import { exactRanks, studied } from '../reckoning.ts';

/** In milliseconds: how long the hand must be still; how long the page may look for exact ranks, and how long for those of one action. */
const [STILL, LONGEST, LONGEST_OF_ONE] = [250, 10_000, 1000];

/** Lets the page paint and the hand move between two actions. */
const painted = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Null until then. Where the search for exact ranks stops, or the hand moves on, those that are not known yet stay bounds. */
export function useStudied(ranking: Ranking): Ranking | null {
  const [found, setFound] = useState<{ readonly of: Ranking; readonly studied: Ranking } | null>(null);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      const first = studied(ranking);
      setFound({ of: ranking, studied: first });
      if (first.study?.ranksFrom !== 'bounds') return;
      const until = performance.now() + LONGEST;
      const solve = await openProgrammes();
      await painted();
      let begun = performance.now();
      for (const exact of isOver ? [] : exactRanks(first, solve)) {
        const ended = performance.now();
        setFound({ of: ranking, studied: exact });
        if (ended > until || ended - begun > LONGEST_OF_ONE) return;
        await painted();
        if (isOver) return;
        begun = performance.now();
      }
    }, STILL);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [ranking]);
  return found?.of === ranking ? found.studied : null;
}
