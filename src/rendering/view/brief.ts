// What a note of so many pages has room for: each point with what is proposed, then reasons and details, the weightiest first.
import type { View } from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';
import { unstopped } from '../../wording/quoted.ts';

type SessionView = NonNullable<View['session']>;
type Point = SessionView['points'][number];
type Matter = Point['matters'][number];
type Brief = Matter['brief'];
type Whole = Omit<Matter, 'brief'>;
export type WholePoint = Omit<Point, 'matters'> & { readonly matters: readonly Whole[] };

/** Heights in points of type, as the template sets its paragraphs: ten-point text in lines of about ninety characters. */
const page = 700;
const head = 270;
const heading = 27;
const textOf = (text: string): number => 4 + 14 * Math.ceil(text.length / 92);
const bulletOf = (text: string): number => 4 + 15 * Math.ceil(text.length / 84);

/** A list that goes on tells its first lines alone: a longer one is read in the annex. */
const mostDetails = 8;

/** What somebody wrote as a title is not proposed again. */
const proposalOf = ({ title, proposal }: Whole): string | null => (unstopped(title) === unstopped(proposal) ? null : proposal);

/** What each point takes whatever else is said: its heading, what is proposed, and where its papers are. */
const leastOf = ({ items, about, matters }: WholePoint): number =>
  heading +
  sumOf(matters, (matter) => textOf(proposalOf(matter) ?? '') + textOf('papers')) +
  (items.length > 0 ? textOf(items.join(' ; ')) : 0) +
  (about === null ? 0 : textOf(about));

/** In the order in which a matter says them: one reason, what it covers, the other reasons. */
function partsOf({ considerations, details }: Whole): readonly (Partial<Brief> & { readonly height: number })[] {
  const [first, ...others] = considerations.map((text) => ({ considerations: [text], height: textOf(text) }));
  const told = details.slice(0, mostDetails);
  const covered = told.length > 0 ? [{ details: told, height: sumOf(told, bulletOf) }] : [];
  return [...(first === undefined ? [] : [first]), ...covered, ...others];
}

/** What commits money is read first. */
const weightOf = ({ cost, details }: Whole): number => (cost === null ? 0 : 2) + (details.length > 0 ? 1 : 0);

/** By matter, in two rounds: a reason for each, then the rest of the weightiest; a part that does not fit ends what its matter says. */
export function briefsOf(points: readonly WholePoint[], annexes: number, pages: number): ReadonlyMap<Whole, Brief> {
  const matters = points.flatMap((point) => point.matters).toSorted((a, b) => weightOf(b) - weightOf(a));
  const briefs = new Map(
    matters.map((matter): [Whole, Brief] => [
      matter,
      { proposal: proposalOf(matter), considerations: [], details: [], isWhole: false },
    ]),
  );
  const left = new Map(matters.map((matter) => [matter, partsOf(matter)]));
  let room = pages * page - head - sumOf(points, leastOf) - (annexes > 0 ? heading + annexes * textOf('') : 0);
  const say = (matter: Whole): boolean => {
    const [part, ...rest] = left.get(matter) ?? [];
    const brief = briefs.get(matter);
    if (part === undefined || brief === undefined || part.height > room) return false;
    room -= part.height;
    briefs.set(matter, {
      ...brief,
      considerations: [...brief.considerations, ...(part.considerations ?? [])],
      details: [...brief.details, ...(part.details ?? [])],
    });
    left.set(matter, rest);
    return true;
  };
  for (const matter of matters) say(matter);
  for (const matter of matters) while (say(matter));
  for (const [matter, brief] of briefs)
    briefs.set(matter, {
      ...brief,
      isWhole: left.get(matter)?.length === 0 && brief.details.length === matter.details.length,
    });
  return briefs;
}
