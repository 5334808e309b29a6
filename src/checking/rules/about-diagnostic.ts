// The rules about the diagnostic: who was heard, what was listed, what was found.
import type { Rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';
import { audienceChannelNotUsed } from './audience-channel-not-used.ts';
import { audienceNotHeard } from './audience-not-heard.ts';
import { keyFigureWithoutSource } from './key-figure-without-source.ts';
import { maturityTwice } from './maturity-twice.ts';
import { serviceTwice } from './service-twice.ts';
import { swotEmpty } from './swot-empty.ts';

export const rulesAboutDiagnostic: readonly Rule[] = [
  keyFigureWithoutSource,
  serviceTwice,
  maturityTwice,
  swotEmpty,
  shipped('finding/without-evidence'),
  shipped('finding/without-need'),
  audienceNotHeard,
  audienceChannelNotUsed,
];
