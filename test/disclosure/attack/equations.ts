// What an annex prints, as equations between whole numbers of people: one unknown for each figure of a question, and of a cross table.
import { capital } from '../../../src/values/index.ts';
import type { Printed, PrintedCrossing, PrintedQuestion } from './read-annex.ts';
import type { Row } from './solve.ts';

const npsLevels: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:détracteurs|detractors)/, 0, 6],
  [/^(?:passifs|passives)/, 7, 8],
  [/^(?:promoteurs|promoters)/, 9, 10],
];

/** The answers that a column of a cross table puts together, by their place. */
function placesOf(label: string, answers: readonly string[]): readonly number[] {
  const exact = answers.indexOf(label);
  if (exact !== -1) return [exact];
  const nps = npsLevels.find(([word]) => word.test(label));
  if (nps) return answers.flatMap((_, at) => (at >= nps[1] && at <= nps[2] ? [at] : []));
  const ends = /^(\d+)(?:–(\d+))?$/.exec(label);
  if (ends === null) return [];
  const [from, to] = [Number(ends[1]), Number(ends[2] ?? ends[1])];
  return answers.flatMap((_, at) => (at + 1 >= from && at + 1 <= to ? [at] : []));
}

const answersOf = ({ lines }: PrintedQuestion) =>
  (lines[0]?.answers ?? []).filter(({ label }) => !npsLevels.some(([word]) => word.test(label)));

/** The most that may be behind a dash. */
export const few = 4;

interface Hidden {
  readonly place: number;
  /** In words: the question, the answer, and the group. */
  readonly what: string;
}

export class Collected {
  readonly bounds: [least: number, most: number][] = [];
  readonly rows: Row[] = [];
  /** Figures behind dashes. */
  readonly hidden: Hidden[] = [];
  /** Figures that are printed so that they can be of one to four people alone. */
  readonly bare: string[] = [];
  /** The unknowns of each question, and of the answers to each, all waves together. */
  readonly #answers = new Map<string, number[]>();
  readonly #dash: 0 | 1;

  /** `dash`: how many people a dash stands for at least. */
  constructor(waves: readonly Printed[], dash: 0 | 1) {
    this.#dash = dash;
    for (const printed of waves) this.#read(printed);
  }

  /** Those who gave an answer, at each wave. */
  placesOf(question: string | null, answer: string): readonly number[] {
    if (question !== null) return this.#answers.get(`${question}\n${answer}`) ?? [];
    return [...this.#answers].flatMap(([key, places]) => (key.endsWith(`\n${answer}`) ? places : []));
  }

  add(least: number, most: number): number {
    return this.bounds.push([least, most]) - 1;
  }

  relate(least: number, most: number, ones: readonly number[], less: readonly number[] = []): void {
    const terms = [...ones.map((place) => [place, 1] as const), ...less.map((place) => [place, -1] as const)];
    if (terms.length > 0) this.rows.push({ least, most, terms });
  }

  #see(what: string, least: number, most: number): void {
    if (least >= 1 && most <= few) this.bare.push(what);
  }

  #read({ people, questions }: Printed): void {
    const ofAll = new Map<string, readonly number[]>();
    for (const question of questions) if (question.lines.length === 1) ofAll.set(question.text, this.#lines(question, people));
    for (const question of questions)
      for (const crossing of question.crossings) {
        const by = questions.find(({ text }) => text === crossing.by);
        const [own, other] = [ofAll.get(question.text), ofAll.get(crossing.by)];
        if (by !== undefined && own !== undefined && other !== undefined)
          this.#crossing({ question, crossing, by, own, other, people });
      }
  }

  #lines(question: PrintedQuestion, people: number): readonly number[] {
    const [line] = question.lines;
    const base = line?.base ?? null;
    const answers = answersOf(question);
    const isShownAnywhere = answers.some(({ count }) => count !== null);
    const places = answers.map(({ label, count }) => {
      const place = count === null ? this.add(isShownAnywhere ? this.#dash : 0, base ?? people) : this.add(count, count);
      const what = `${question.text} : ${label}`;
      if (count === null) this.hidden.push({ place, what });
      else this.#see(what, count, count);
      const key = `${question.text}\n${label}`;
      this.#answers.set(key, [...(this.#answers.get(key) ?? []), place]);
      return place;
    });
    if (base !== null && !question.isSeveral) this.relate(base, base, places);
    const labels = answers.map(({ label }) => label);
    for (const { label, count } of line?.answers ?? [])
      if (count !== null && npsLevels.some(([word]) => word.test(label)))
        this.relate(
          count,
          count,
          placesOf(label, labels).map((at) => places[at] ?? 0),
        );
    return places;
  }

  #crossing({ question, crossing, by, own, other, people }: Crossed): void {
    const [answers, codes] = [answersOf(question).map(({ label }) => label), answersOf(by).map(({ label }) => label)];
    const columns: number[][] = crossing.answers.map(() => []);
    const byGroup = new Map<string, readonly (readonly number[])[]>();
    const isWholeColumn = crossing.answers.map((_, column) => crossing.groups.every(({ shares }) => shares[column] === null));
    const far = crossing.rounded === null ? 0 : crossing.rounded - 1;
    for (const { label, base, shares, mean } of crossing.groups) {
      const parts = codes.includes(label) ? [label] : label.split(' / ');
      const cells = parts.map((part) => {
        const those = shares.map((_, column) => {
          const place = this.add(0, base === null ? people : base + far);
          columns[column]?.push(place);
          return place;
        });
        const whole = other[codes.indexOf(part)];
        // No more of a group than there are.
        if (whole !== undefined)
          for (const set of question.isSeveral ? those.map((one) => [one]) : [those]) this.relate(0, people, [whole], set);
        return those;
      });
      if (base !== null && !question.isSeveral) this.relate(base - far, base + far, cells.flat());
      const together = shares.map((_, column) => cells.flatMap((one) => one[column] ?? []));
      byGroup.set(label, together);
      // Of a rounded table no share of a small group is printed, noughts neither.
      const isSilent = crossing.rounded !== null && shares.every((share) => share === null);
      for (const [column, share] of shares.entries()) {
        const near = share === null ? null : around(share, base ?? 0, question.isSeveral);
        const range = near === null || crossing.rounded === null ? near : ofMultiples(near, crossing.rounded);
        const least = range?.[0] ?? (base === null || isSilent || isWholeColumn[column] === true ? 0 : this.#dash);
        this.relate(least, range?.[1] ?? (base === null ? people : base + far), together[column] ?? []);
        const what = [question.text, crossing.answers[column], label].join(' : ');
        if (range !== null) this.#see(what, ...range);
        if (range === null || (crossing.rounded !== null && range[0] <= few))
          for (const [at, one] of cells.entries())
            this.hidden.push({ place: one[column] ?? 0, what: [question.text, crossing.answers[column], parts[at]].join(' : ') });
      }
      if (mean !== null && base !== null) this.#mean({ mean, base, together, crossing, answers });
    }
    if (crossing.rounded === null) this.#apart(crossing, byGroup, question.isSeveral);
    const silent = people - (by.lines[0]?.base ?? 0);
    for (const [column, label] of crossing.answers.entries()) {
      const total = placesOf(label, answers).map((at) => own[at] ?? 0);
      if (total.length > 0) this.relate(0, silent, total, columns[column] ?? []);
    }
  }

  /** Levels that a column puts together are apart in the mean: each is an unknown of its own. */
  #mean({ mean, base, together, crossing, answers }: Meant): void {
    const levels: (readonly [place: number, level: number])[] = [];
    for (const [column, label] of crossing.answers.entries()) {
      const those = placesOf(label, answers).map((at) => [this.add(0, base), at + 1] as const);
      if (those.length === 0) return;
      this.relate(
        0,
        0,
        those.map(([place]) => place),
        together[column] ?? [],
      );
      levels.push(...those);
    }
    this.rows.push({ least: (mean - 0.05) * base - 1e-6, most: (mean + 0.05) * base + 1e-6, terms: levels });
  }

  /** The share that the others have, all together. */
  #apart(
    { apart, groups, answers }: PrintedCrossing,
    byGroup: ReadonlyMap<string, readonly (readonly number[])[]>,
    isSeveral: boolean,
  ): void {
    if (groups.some(({ base }) => base === null)) return;
    for (const { group, answer, elsewhere } of apart) {
      const others = groups.filter(({ label }) => capital(label) !== group);
      const column = answers.indexOf(answer);
      if (others.length === groups.length || column === -1) continue;
      const base = others.reduce((sum, one) => sum + (one.base ?? 0), 0);
      const places = others.flatMap(({ label }) => byGroup.get(label)?.[column] ?? []);
      this.relate(...around(elsewhere, base, isSeveral), places);
    }
  }
}

/** What sums to 100 % was rounded up or down; what stands by itself to the nearest. */
function around(share: number, base: number, isSeveral: boolean): readonly [least: number, most: number] {
  const far = isSeveral ? 0.5 : 1;
  const least = Math.max(0, Math.ceil(((share - far) * base) / 100 - 1e-9));
  return [least, Math.floor(((share + far) * base) / 100 + 1e-9)];
}

/** Of a count that was rounded to a multiple in that range. */
function ofMultiples([least, most]: readonly [number, number], rounded: number): readonly [least: number, most: number] {
  const [first, last] = [Math.ceil(least / rounded) * rounded, Math.floor(most / rounded) * rounded];
  return [Math.max(0, first - rounded + 1), last + rounded - 1];
}

interface Crossed {
  readonly question: PrintedQuestion;
  readonly crossing: PrintedCrossing;
  readonly by: PrintedQuestion;
  /** The unknowns of the answers to the question, and to that by which it is crossed. */
  readonly own: readonly number[];
  readonly other: readonly number[];
  readonly people: number;
}

interface Meant {
  readonly mean: number;
  readonly base: number;
  readonly together: readonly (readonly number[])[];
  readonly crossing: PrintedCrossing;
  readonly answers: readonly string[];
}
