// What templates see of a project, as the view's schema says.

import type * as pooled from './generated/portfolio-view.ts';
import type * as made from './generated/shown.ts';
import type * as shown from './generated/view.ts';
import type { Immutable } from './immutable.ts';

export type View = Immutable<shown.View>;
export type ViewAction = Immutable<shown.Action>;
export type ViewRankingRow = Immutable<shown.RankingRow>;
export type ViewPlanRow = Immutable<shown.PlanRow>;
export type Coded = Immutable<shown.Coded>;
export type Named = Immutable<shown.Named>;
/** What templates of a portfolio see. */
export type PortfolioView = Immutable<pooled.PortfolioView>;
/** What is shown as it is written of the things of a project, by their paths in the schemas. */
export type ShownOf = Immutable<made.ShownOf>;
