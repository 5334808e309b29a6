/** The values that the ranking adds up: what the sheet of scores says, or what stands for a score that is missing. */
import { at } from '../areas.ts';
import { type Criterion, on, places, type Ranking, scaleAreas, worthCell } from './ranking-places.ts';

export interface ValuePlace {
  readonly ranking: Ranking;
  /** Of the criterion. */
  readonly index: number;
  /** On the sheet of the ranking, and on that of scores, which bears a name. */
  readonly row: number;
  readonly scoresRow: number;
  readonly scores: string;
}

export function valueFormula(place: ValuePlace): string {
  const known = worth(place, place.index);
  return `IF(${known}="",${supposed(place)},${known})`;
}

const worth = ({ ranking, scores, scoresRow }: ValuePlace, index: number): string =>
  on(scores, worthCell(ranking, index, scoresRow));

const isReweighted = ({ missing }: Criterion): boolean => missing.code === 'reweight';

/** The middle of the scale, its worst or its best end, or the weighted mean of the other criteria. */
function supposed(place: ValuePlace): string {
  const { ranking, index, scores } = place;
  const values = on(scores, scaleAreas(ranking, index).values);
  const middle = `(MIN(${values})+MAX(${values}))/2`;
  switch (ranking.criteria[index]?.missing.code) {
    case 'worst':
      return `MIN(${values})`;
    case 'best':
      return `MAX(${values})`;
    case 'reweight':
      return meanOfOthers(place, middle);
    default:
      return middle;
  }
}

/** Another criterion that shares its weight counts only where it is known: no cell waits for itself. */
function meanOfOthers(place: ValuePlace, middle: string): string {
  const others = place.ranking.criteria.flatMap((criterion, index) => {
    if (index === place.index) return [];
    const share = at(places.values + index, places.share, 'both');
    if (!isReweighted(criterion)) return [{ share, points: `${share}*${at(places.values + index, place.row)}` }];
    const known = worth(place, index);
    return [{ share: `IF(${known}="",0,${share})`, points: `IF(${known}="",0,${share}*${known})` }];
  });
  if (others.length === 0) return middle;
  const [weight, points] = [others.map(({ share }) => share).join('+'), others.map((other) => other.points).join('+')];
  return `IF(${weight}=0,${middle},(${points})/(${weight}))`;
}
