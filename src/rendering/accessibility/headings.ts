/** Whether headings lead from one to the next: screen readers show them as the table of contents. */
import type { Place } from '../ooxml/index.ts';
import { type AccessibilityFinding, finding } from './finding.ts';

export type Heading = { readonly level: number; readonly place: Place };

/** A level may be left at once, and entered one by one; the first may be any. */
export function skippedLevels(headings: readonly Heading[]): readonly AccessibilityFinding[] {
  return headings.flatMap(({ level, place }, index) => {
    const before = headings[index - 1]?.level ?? level;
    return level > before + 1 ? [finding('accessibility/heading-skips-level', place)] : [];
  });
}
