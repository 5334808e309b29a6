// What an action needs first, what it changes, what threatens it and which duties it answers.

import type { Action } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import type { Material } from './material.ts';
import { coded, dutyName, named } from './naming.ts';

export function situationView(material: Material, action: Action) {
  return {
    prerequisites: (action.prerequisites ?? []).map((one) =>
      typeof one === 'string' ? { text: one, met: null } : { text: one.text, met: one.met ?? null },
    ),
    impacts: (action.impacts ?? []).map((one) =>
      typeof one === 'string'
        ? { text: one, on: null, sign: null }
        : { text: one.text, on: one.on ?? null, sign: coded(material, 'action.impacts.sign', one.sign) },
    ),
    risks: (action.risks ?? []).map(({ id = null, text, likelihood = null, severity = null, response = null, owner }) => ({
      id,
      text,
      likelihood,
      severity,
      criticality: likelihood === null || severity === null ? null : likelihood * severity,
      response,
      owner: named(material, 'person', owner),
    })),
    obligations: (action.obligations ?? []).map(({ obligation, deadline, voluntary = null }) => ({
      obligation: dutyName(material, obligation),
      deadline: periodOf(deadline),
      voluntary,
    })),
  };
}
