// Duties that nothing answers.
import type { Duty } from '../../model/index.ts';

/** Those that bind the territory, have a date, and that neither an action nor an existing service answers. */
export const uncovered = (duties: readonly Duty[]): readonly Duty[] =>
  duties.filter(
    ({ applies, inForce, actions, services }) =>
      applies === 'yes' && inForce !== null && actions.length === 0 && services.length === 0,
  );
