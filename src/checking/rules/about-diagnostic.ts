// The rules about the diagnostic: who was heard, what was listed, what was found.
import type { Rule } from '../rule.ts';
import { audienceChannelNotUsed } from './audience-channel-not-used.ts';
import { audienceNotHeard } from './audience-not-heard.ts';
import { findingWithoutEvidence } from './finding-without-evidence.ts';
import { findingWithoutNeed } from './finding-without-need.ts';
import { keyFigureWithoutSource } from './key-figure-without-source.ts';
import { maturityTwice } from './maturity-twice.ts';
import { serviceTwice } from './service-twice.ts';
import { swotEmpty } from './swot-empty.ts';

export const rulesAboutDiagnostic: readonly Rule[] = [
  keyFigureWithoutSource,
  serviceTwice,
  maturityTwice,
  swotEmpty,
  findingWithoutEvidence,
  findingWithoutNeed,
  audienceNotHeard,
  audienceChannelNotUsed,
];
