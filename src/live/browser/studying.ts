// What is firm, studied once the hand is still: a ranking is shown at once.
import { useEffect, useState } from 'preact/hooks';
import type { Ranking } from '../../model/index.ts';
import { studied } from '../reckoning.ts';

/** In milliseconds. */
const STILL = 250;

/** Null until then. */
export function useStudied(ranking: Ranking): Ranking | null {
  const [found, setFound] = useState<{ readonly of: Ranking; readonly studied: Ranking } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFound({ of: ranking, studied: studied(ranking) }), STILL);
    return () => clearTimeout(timer);
  }, [ranking]);
  return found?.of === ranking ? found.studied : null;
}
