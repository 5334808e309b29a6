// The rules about what is made known, in the order in which they are listed.
import type { Rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';
import { communicationLate } from './communication-late.ts';
import { communicationUnknownGate } from './communication-unknown-gate.ts';

export const rulesAboutCommunication: readonly Rule[] = [
  communicationLate,
  shipped('communication/done-without-date'),
  communicationUnknownGate,
];
