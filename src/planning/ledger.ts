// What the envelopes of each year hold and what has been taken from them.

import type { Nature, PlanReason, Project } from '../model/index.ts';
import { type Counts, takenByOver } from '../project/money/index.ts';
import { moneyOf } from '../values/index.ts';
import { costIn, type Start } from './cost.ts';
import type { Subject } from './subject.ts';

type Amounts = Readonly<Record<Nature, number>>;
export const natures = ['investment', 'operating', 'fte'] as const;
const nothing: Amounts = { investment: 0, operating: 0, fte: 0 };

/** Cents, and hundredths of FTE; null limits nothing. */
export interface YearEnvelopes {
  readonly year: number;
  readonly counts: Counts;
  readonly available: Readonly<Record<Nature, number | null>>;
}

export function envelopesOf({ plan }: Project, year: number): YearEnvelopes {
  const found = plan.envelopes?.find((envelope) => envelope.year === year);
  return {
    year,
    counts: found?.counts ?? 'gross',
    available: {
      investment: moneyOf(found?.investment)?.max ?? null,
      operating: moneyOf(found?.operating)?.max ?? null,
      fte: found?.fte === undefined ? null : Math.round(found.fte * 100),
    },
  };
}

/** The years in which money is still to be shared out, increasing, and what is taken there. */
export interface Ledger {
  readonly years: readonly YearEnvelopes[];
  readonly used: ReadonlyMap<number, Amounts>;
}

/** What is taken before anything competes, by actions that are done or were dropped: no computed year keeps them. */
export const overIn = (project: Project, year: number): Amounts => takenByOver(project, year, new Set());

/** The ledger once an action has taken its share of every year to come. */
export const book = (ledger: Ledger, subject: Subject, start: Start): Ledger => moved(ledger, subject, start, 1);
/** The ledger without what `book` took for it. */
export const unbook = (ledger: Ledger, subject: Subject, start: Start): Ledger => moved(ledger, subject, start, -1);

function moved({ years, used }: Ledger, subject: Subject, start: Start, times: 1 | -1): Ledger {
  const taken = years.map(({ year, counts }) => {
    const [before, { counted }] = [used.get(year) ?? nothing, costIn(subject, start, year, counts)];
    const after = {
      investment: before.investment + times * counted.investment,
      operating: before.operating + times * counted.operating,
      fte: before.fte + times * counted.fte,
    };
    return [year, after] as const;
  });
  return { years, used: new Map(taken) };
}

export type Shortage = Extract<PlanReason, { code: 'over-envelope' }> & {
  /** It would not fit even if it were alone. */
  readonly hopeless: boolean;
};

/** The first envelope, by year then nature, that has not enough left for an action; null when it fits in all of them. */
export function shortageOf({ years, used }: Ledger, subject: Subject, start: Start): Shortage | null {
  for (const { year, counts, available } of years) {
    const { counted } = costIn(subject, start, year, counts);
    for (const nature of natures) {
      const [whole, needed] = [available[nature], counted[nature]];
      if (whole === null || needed <= 0) continue;
      const left = whole - (used.get(year)?.[nature] ?? 0);
      if (needed <= left) continue;
      const unit = nature === 'fte' ? 100 : 1;
      const shown = { needed: needed / unit, available: Math.max(0, left) / unit };
      return { code: 'over-envelope', nature, year, ...shown, hopeless: needed > whole };
    }
  }
  return null;
}
