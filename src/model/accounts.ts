// The money of a programme: what it costs, who pays, what nobody pays yet, what the envelopes have left.
import type { FundingLine } from './files.ts';
import type { Money } from './ranges.ts';

/** Null where no line says anything. `investment` and `operating` are the planned amounts of that nature. */
export interface Cost {
  readonly planned: Money | null;
  readonly committed: Money | null;
  readonly spent: Money | null;
  readonly investment: Money | null;
  readonly operating: Money | null;
}

export type FundingStatus = NonNullable<FundingLine['status']>;
export type FundingKind = NonNullable<FundingLine['kind']>;

/** Amounts by status; a line without one is hoped for: `planned`. Null where no line says anything. */
export type ByStatus = Readonly<Record<FundingStatus, Money | null>>;

/** What some actions cost and who pays. What a dropped action planned is planned no more: what it committed and spent stays. */
export interface Account {
  /** How many actions, dropped ones aside. */
  readonly count: number;
  readonly cost: Cost;
  /** Grants, contributions and what others give in kind. */
  readonly aid: ByStatus;
  /** The aid that was not refused. */
  readonly hoped: Money | null;
  /** Granted or received of them. */
  readonly secured: Money | null;
  /** Own funds and loans, as written. */
  readonly own: Money | null;
  /** Of the aid that was not refused, what is given in kind. */
  readonly inKind: Money | null;
  /** Lines whose kind nobody states. */
  readonly unstated: Money | null;
  /** Aid that was paid for actions dropped since, counted in none of the above: it pays for nothing that is planned. */
  readonly receivedOnDropped: Money | null;
  /** Planned cost less the aid that was not refused: what is left to its carriers. Null when no cost is planned. */
  readonly remaining: Money | null;
  /**
   * What each action that says who pays lacks of its planned cost; the ends of ranges are read together, the low cost with the low
   * funding. Null when no action says who pays.
   */
  readonly gap: Money | null;
  /** What each of them surely has beyond its planned cost, which pays for no other. Null when no action says who pays. */
  readonly surplus: Money | null;
  /** Planned cost of the actions that the gap leaves out, as they do not say who pays. Null when it leaves nothing out, or there is none. */
  readonly withoutFunding: Money | null;
}

export const accountGroupings = ['year', 'axis', 'department', 'action'] as const;
export type AccountGrouping = (typeof accountGroupings)[number];

/** One line of the accounts: of a year, an axis, a department or an action; `key` and `title` are null for what has none. */
export interface AccountRow extends Account {
  readonly key: string | null;
  readonly title: string | null;
}

/** What one funder brings, of one kind. */
export interface FunderRow {
  /** Null when no line says who. */
  readonly funder: string | null;
  readonly kind: FundingKind | null;
  /** Ids of the actions it funds, refused requests too. */
  readonly actions: readonly string[];
  readonly byStatus: ByStatus;
  /** All but what was refused. */
  readonly amount: Money | null;
  /** Aid that it paid for actions dropped since, in none of these amounts. */
  readonly receivedOnDropped: Money | null;
}

/** An envelope of a year beside what the plan keeps and what the actions committed and spent of it. */
export interface EnvelopeRow {
  readonly year: number;
  readonly nature: 'investment' | 'operating';
  readonly counts: 'gross' | 'net';
  /** Cents; null when no envelope was given. */
  readonly available: number | null;
  /** What the plan keeps, in cents, less grants where envelopes are net; null when that year has no plan. */
  readonly used: number | null;
  /** Once the plan, or what was committed or spent where that is more, is taken away; null when no envelope was given. */
  readonly left: number | null;
  readonly committed: Money | null;
  readonly spent: Money | null;
}

export interface Accounts {
  readonly total: Account;
  readonly byYear: readonly AccountRow[];
  readonly byAxis: readonly AccountRow[];
  readonly byDepartment: readonly AccountRow[];
  readonly byAction: readonly AccountRow[];
  readonly byFunder: readonly FunderRow[];
  readonly envelopes: readonly EnvelopeRow[];
}

/** What a refusal does to an action: what it had hoped for and what is then to be found. */
export interface RefusedAction {
  readonly action: string;
  readonly title: string;
  readonly lost: Money;
  readonly before: Pick<Account, 'remaining' | 'gap'>;
  readonly after: Pick<Account, 'remaining' | 'gap'>;
}

/** A choice of the plan that a refusal changes. */
export interface ChangedChoice {
  readonly year: number;
  readonly action: string;
  readonly title: string;
  readonly enters: boolean;
}

/** If funders said no to all that they have not paid yet. */
export interface Refusal {
  readonly funders: readonly string[];
  readonly actions: readonly RefusedAction[];
  readonly before: Account;
  readonly after: Account;
  /** What is left to the carriers each year; null is undated. */
  readonly years: readonly {
    readonly year: number | null;
    readonly before: Money | null;
    readonly after: Money | null;
  }[];
  /** The envelopes that would then be overrun and are not yet. */
  readonly overrun: readonly EnvelopeRow[];
  readonly changed: readonly ChangedChoice[];
}
