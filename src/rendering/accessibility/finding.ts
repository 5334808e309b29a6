/** What keeps people who cannot see a document well from reading it, as values. */
import type { Place } from '../ooxml/index.ts';

/** An error stops those readers for good; a warning is for a person to judge. */
const ACCESSIBILITY = {
  'accessibility/no-alternative-text': 'error',
  'accessibility/no-title': 'error',
  'accessibility/no-language': 'error',
  'accessibility/no-heading': 'warning',
  'accessibility/heading-by-hand': 'warning',
  'accessibility/heading-skips-level': 'warning',
  'accessibility/header-row-not-marked': 'warning',
  'accessibility/slide-without-title': 'warning',
  'accessibility/list-by-hand': 'warning',
  'accessibility/vague-link': 'warning',
  'accessibility/low-contrast': 'warning',
  'accessibility/colour-alone': 'warning',
  'accessibility/chart-without-table': 'warning',
} as const;

export type AccessibilityCode = keyof typeof ACCESSIBILITY;

/** `text` is what stands there: the words of the paragraph, the name of the picture. */
export type AccessibilityFinding = Place & {
  readonly code: AccessibilityCode;
  readonly severity: (typeof ACCESSIBILITY)[AccessibilityCode];
};

export const finding = (code: AccessibilityCode, place: Place): AccessibilityFinding => ({
  ...place,
  ...(place.text !== undefined && { text: place.text.slice(0, 120) }),
  code,
  severity: ACCESSIBILITY[code],
});
