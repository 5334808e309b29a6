// What a portfolio keeps of a project once it has passed: small, JSON-able, and enough to be added up with others.
import type { Action, Indicator, Need } from './files.ts';
import type { Bilingual } from './language.ts';
import type { IndicatorState } from './measure.ts';
import type { NeedRow } from './need-row.ts';
import type { Money, Period } from './ranges.ts';
import type { Step } from './standing.ts';

export interface DigestYear {
  /** Null for what no year is given to. */
  readonly year: number | null;
  readonly planned: Money | null;
  readonly spent: Money | null;
  /** What of it was spent on actions that were dropped since; absent when nothing was. */
  readonly spentOnDropped?: Money;
}

export interface DigestAction {
  readonly id: string;
  readonly title: string;
  readonly status: Action['status'] | null;
  readonly theme: string | null;
  /** When it is to begin and to end, as it is written. */
  readonly start: string | null;
  readonly end: string | null;
  readonly late: boolean;
  readonly years: readonly DigestYear[];
}

export interface DigestIndicator {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  readonly theme: string | null;
  /** The entry of the catalogue from which it was made. */
  readonly model: string | null;
  readonly calculation: string | null;
  readonly aggregation: NonNullable<Indicator['aggregation']> | null;
  readonly cumulative: boolean;
  readonly value: number | null;
  readonly period: Period | null;
  /** The denominator that the last value states. */
  readonly base: number | null;
  readonly state: IndicatorState | null;
}

export interface DigestNeed {
  readonly id: string;
  readonly statement: string;
  readonly theme: string | null;
  readonly audiences: NonNullable<Need['audiences']>;
  /** How many people raised it. */
  readonly people: number;
  readonly response: NeedRow['answer'];
  /** Ids of its actions that still stand. */
  readonly actions: readonly string[];
}

export interface DigestRisk {
  readonly action: string;
  readonly text: string;
  /** Likelihood × severity, of 16. */
  readonly level: number;
}

export interface DigestDuty {
  readonly id: string;
  /** An organisation has duties of its own: what ships does not name them. */
  readonly label: Bilingual;
  /** YYYY-MM-DD; null when no date is set. */
  readonly due: string | null;
}

export interface DigestSteps {
  readonly met: number;
  readonly of: number;
  /** Conditions of the project's own step that are not met, by the method's ids. */
  readonly missing: readonly string[];
}

export interface Digest {
  readonly title: string;
  readonly territory: string | null;
  readonly siren: string | null;
  readonly population: number | null;
  /** The department in which most of its inhabitants live: `35`, `2A`, `974`; null when no commune says. */
  readonly department: string | null;
  readonly format: number;
  readonly illustrative: boolean;
  /** Whether its amounts hold the tax; null when it does not say. */
  readonly basis: 'excl-tax' | 'incl-tax' | null;
  readonly step: Step;
  /** Conditions of all gates; null without a method. */
  readonly gates: DigestSteps | null;
  /** In percent. */
  readonly progress: number | null;
  /** Those that were not dropped. */
  readonly count: number;
  readonly done: number;
  readonly late: number;
  readonly blocked: number;
  /** YYYY-MM-DD, the last day of which somebody wrote something that happened; null when nobody did. */
  readonly lastNews: string | null;
  readonly years: readonly DigestYear[];
  /** All of them, so that they add up to the years. */
  readonly actions: readonly DigestAction[];
  readonly indicators: readonly DigestIndicator[];
  readonly needs: readonly DigestNeed[];
  /** Of level 12 and more. */
  readonly risks: readonly DigestRisk[];
  /** Those that apply and that nothing answers, the earliest first. */
  readonly duties: readonly DigestDuty[];
  /** Ids of those that an action or a service answers. */
  readonly answered: readonly string[];
  /** Services of the catalogue that somebody uses there. */
  readonly services: readonly string[];
}

/** A project that passed through a batch, or failed on its way. */
export interface PassedProject {
  readonly root: string;
  readonly errors: number;
  readonly warnings: number;
  /** What its `project.yaml` says, as far as it can be read. */
  readonly known: { readonly title: string | null; readonly territory: string | null; readonly format: number | null };
  /** Codes of the errors, each once, the first ones first; at most five. */
  readonly codes: readonly string[];
  /** Null for a project that could not be used. */
  readonly digest: Digest | null;
}
