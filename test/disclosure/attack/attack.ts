// Somebody who has read the annex alone, and holds all that it prints together: which figures behind dashes must be of one to four people.
import type { Highs } from 'highs';
import type { Printed, PrintedQuestion } from './read-annex.ts';

interface Row {
  readonly least: number;
  readonly most: number;
  readonly terms: readonly (readonly [number, number])[];
}

async function openHighs(): Promise<Highs> {
  const { default: found } = await import('highs');
  return ('default' in found ? found.default : found)();
}

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

export interface Attack {
  /** Figures behind dashes. */
  readonly hidden: number;
  /** Of those, in words, the ones that must be of one to `few` people. */
  readonly told: readonly string[];
}

const few = 4;

/** Noughts seem to be printed, so that a dash would stand for one at least; where that does not hold together, for none. */
export async function attack(printed: Printed): Promise<Attack> {
  const highs = await openHighs();
  const found = attempt(printed, 1, highs) ?? attempt(printed, 0, highs);
  if (found === null) throw new Error('what is printed does not hold together');
  return found;
}

function attempt({ people, questions }: Printed, dash: 0 | 1, highs: Highs): Attack | null {
  const bounds: [least: number, most: number][] = [];
  const rows: Row[] = [];
  const dashes: { readonly at: number; readonly what: string }[] = [];
  const add = (least: number, most: number): number => bounds.push([least, most]) - 1;
  const ones = (places: readonly number[], factor = 1) => places.map((place) => [place, factor] as const);
  const answersOf = ({ lines }: PrintedQuestion) =>
    (lines[0]?.answers ?? []).filter(({ label }) => !npsLevels.some(([word]) => word.test(label)));
  const ofAll = new Map<string, readonly number[]>();
  for (const question of questions) {
    if (question.lines.length !== 1) continue;
    const base = question.lines[0]?.base ?? null;
    const answers = answersOf(question);
    const isShownAnywhere = answers.some(({ count }) => count !== null);
    const places = answers.map(({ label, count }) => {
      const at = count === null ? add(isShownAnywhere ? dash : 0, base ?? people) : add(count, count);
      if (count === null) dashes.push({ at, what: `${question.text} : ${label}` });
      return at;
    });
    ofAll.set(question.text, places);
    if (base !== null && !question.isSeveral) rows.push({ least: base, most: base, terms: ones(places) });
    for (const { label, count } of question.lines[0]?.answers ?? []) {
      const group = npsLevels.find(([word]) => word.test(label));
      if (group === undefined || count === null) continue;
      const those = placesOf(
        label,
        answers.map((one) => one.label),
      ).map((at) => places[at] ?? 0);
      rows.push({ least: count, most: count, terms: ones(those) });
    }
  }
  for (const question of questions)
    for (const crossing of question.crossings) {
      const by = questions.find(({ text }) => text === crossing.by);
      const [own, other] = [ofAll.get(question.text), ofAll.get(crossing.by)];
      if (by === undefined || own === undefined || other === undefined) continue;
      const [answers, codes] = [answersOf(question).map(({ label }) => label), answersOf(by).map(({ label }) => label)];
      const columns: number[][] = crossing.answers.map(() => []);
      const isWholeColumn = crossing.answers.map((_, column) => crossing.groups.every(({ shares }) => shares[column] === null));
      for (const { label, base, shares } of crossing.groups) {
        const parts = codes.includes(label) ? [label] : label.split(' / ');
        const cells = parts.map((part) => {
          const whole = other[codes.indexOf(part)];
          const those = shares.map((_, column) => {
            const at = add(0, base ?? people);
            columns[column]?.push(at);
            return at;
          });
          // No more of a group than there are.
          if (whole !== undefined)
            for (const set of question.isSeveral ? those.map((one) => [one]) : [those])
              rows.push({ least: 0, most: people, terms: [[whole, 1], ...ones(set, -1)] });
          return those;
        });
        if (base !== null && !question.isSeveral) rows.push({ least: base, most: base, terms: ones(cells.flat()) });
        for (const [column, share] of shares.entries()) {
          const those = cells.flatMap((one) => one[column] ?? []);
          const far = question.isSeveral ? 0.5 : 1;
          const whole = base === null || isWholeColumn[column] === true;
          const least = share === null ? (whole ? 0 : dash) : Math.max(0, Math.ceil(((share - far) * (base ?? 0)) / 100 - 1e-9));
          const most = share === null ? (base ?? people) : Math.floor(((share + far) * (base ?? 0)) / 100 + 1e-9);
          rows.push({ least, most, terms: ones(those) });
          for (const [at, place] of those.entries())
            if (share === null)
              dashes.push({ at: place, what: [question.text, crossing.answers[column], parts[at]].join(' : ') });
        }
      }
      const silent = people - (by.lines[0]?.base ?? 0);
      for (const [column, label] of crossing.answers.entries()) {
        const total = placesOf(label, answers).map((at) => own[at] ?? 0);
        if (total.length > 0) rows.push({ least: 0, most: silent, terms: [...ones(total), ...ones(columns[column] ?? [], -1)] });
      }
    }
  const extreme = (wanted: number, sense: 1 | -1): number | null => {
    const starts = [0];
    for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
    const model = highs.createModel({
      numCols: bounds.length,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: bounds.map((_, place) => (place === wanted ? sense : 0)),
      colLower: bounds.map(([least]) => least),
      colUpper: bounds.map(([, most]) => most),
      integrality: bounds.map(() => highs.constants.variableType.integer),
      rowLower: rows.map(({ least }) => least),
      rowUpper: rows.map(({ most }) => most),
      matrix: {
        ...{ format: 'csr', numRows: rows.length, numCols: bounds.length, starts },
        indices: rows.flatMap(({ terms }) => terms.map(([place]) => place)),
        values: rows.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
      },
    });
    try {
      model.options.set({ output_flag: false, random_seed: 1 });
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
      return Math.round(model.getSolution().colValue[wanted] ?? 0);
    } finally {
      model.dispose();
    }
  };
  const told: string[] = [];
  for (const { at, what } of dashes) {
    const [most, least] = [extreme(at, 1), extreme(at, -1)];
    if (most === null || least === null) return null;
    if (most <= few && least >= 1) told.push(what);
  }
  return { hidden: dashes.length, told };
}
