// What threatens an action, and which duties it answers.
import type { Action } from '../../model/index.ts';
import { asWritten } from './as-written.ts';
import type { Material } from './material.ts';
import { dutyName } from './naming.ts';

export function situationView(material: Material, action: Action) {
  return {
    risks: (action.risks ?? []).map((risk) => ({
      ...asWritten(material, 'action.risks', risk),
      criticality: criticalityOf(risk),
    })),
    obligations: (action.obligations ?? []).map((one) => ({
      ...asWritten(material, 'action.obligations', one),
      obligation: dutyName(material, one.obligation),
    })),
  };
}

const criticalityOf = ({ likelihood, severity }: NonNullable<Action['risks']>[number]): number | null =>
  likelihood === undefined || severity === undefined ? null : likelihood * severity;
