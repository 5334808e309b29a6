// What the acts of a body need to be told, and the sentences that each language gives for it.

import type { MatterKind, Message, Money, Period, Summons } from '../../model/index.ts';
import type { Wording } from '../gendered.ts';

/** Amounts in cents. Everything may be unknown. */
export interface MatterFacts {
  /** Of functions held by women and men. */
  readonly wording: Wording | undefined;
  /** An assembly decides; else a committee, whose decisions commit nobody. */
  readonly isDeliberative: boolean;
  /** A mayor presides over its council; a president over all other assemblies. */
  readonly isCommune: boolean;
  /** Of the assembly to which a committee proposes. */
  readonly assembly: string | null;
  /** The decision as people wrote it, who sees to it and by when. */
  readonly text: string | null;
  readonly owner: string | null;
  readonly due: Period | null;
  /** Of the project. */
  readonly title: string;
  readonly period: Period | null;
  readonly annexes: readonly number[];
  readonly axes: readonly string[];
  readonly actions: number;
  /** Needs that an action answers. */
  readonly needs: number;
  /** Of all actions. */
  readonly cost: Sections;
  readonly secured: Money | null;
  readonly gap: Money | null;
  /** What the actions that the gap leaves out cost. */
  readonly withoutFunding: Money | null;
  readonly plan: (Sections & { readonly year: number; readonly kept: number; readonly left: number }) | null;
  readonly requests: readonly { readonly funder: string; readonly amount: Money }[];
  /** Its period, and the actions that it looked at. */
  readonly evaluation: {
    readonly period: Period | null;
    readonly actions: number;
    readonly done: number;
    readonly needs: number;
    readonly recommendations: number;
  } | null;
  readonly objectives: readonly string[];
  readonly conditionsMet: number;
  readonly budget: Money | null;
  readonly lead: string | null;
  /** The labels of the step to move to, and of the one that is over. */
  readonly step: string | null;
  readonly stepOver: string | null;
  /** The actions that the decision bears on, each with the need that most people expressed of those that it answers. */
  readonly linked: readonly {
    readonly title: string;
    readonly status: string | null;
    readonly cost: Money | null;
    readonly need: { readonly statement: string; readonly mentions: number } | null;
  }[];
  /** What the project finds of what is decided. */
  readonly grounds: readonly Message[];
}

/** In cents: the whole, and what each section of the budget bears. */
export interface Sections {
  readonly total: Money | null;
  readonly investment: Money | null;
  readonly operating: Money | null;
  /** « HT » or « TTC », where the project says which. */
  readonly basis: string | null;
  /** Actions that it counts nothing of, as none of their costs is written. */
  readonly unpriced: number;
}

interface MatterWords {
  /** Of what nobody wrote; `year`: of the plan or of the evaluation. */
  readonly title: (about: { readonly year: string | null; readonly step: string | null }) => string;
  /** One sentence. */
  readonly proposal: (facts: MatterFacts) => string;
  /** After « Considérant », without a full stop. */
  readonly considerations: (facts: MatterFacts) => readonly string[];
  /** After « Décide », without a full stop. */
  readonly articles: (facts: MatterFacts) => readonly string[];
}

/** An earlier decision that this one rests on. */
export interface Earlier {
  readonly text: string;
  readonly body: string | null;
  readonly date: string | null;
  /** As the register of acts knows it. */
  readonly resolution: string | null;
}

export interface DeliberationWords {
  readonly kinds: Readonly<Record<MatterKind, MatterWords>>;
  /** What binds the summons of an assembly, as its acts have regard to it. */
  readonly law: (summons: Pick<Summons, 'code' | 'articles'>) => string;
  /** A message, after « Considérant ». */
  readonly because: (message: string) => string;
  readonly earlier: (decision: Earlier) => string;
  /** Why the papers leave that day at the latest. */
  readonly sendRule: (summons: Summons | null) => string;
  /** `label`: `number` and `ordinal` as one word. */
  readonly article: (number: number) => { readonly label: string; readonly number: string; readonly ordinal: string | null };
  readonly annexNumber: (number: number) => string;
  readonly annexed: (title: string, number: number) => string;
}
