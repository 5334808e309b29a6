// Method and project → how far the project is through each step.

import {
  type ConditionFault,
  defaultMethod,
  type Method,
  type MethodStep,
  type Project,
  type Standing,
  type StepStanding,
} from '../model/index.ts';
import { type Facts, isMet, parseCondition } from '../values/index.ts';
import { factNames, factsOf } from './facts.ts';

/** What is wrong in a condition of a gate; null when it can be judged. */
export const faultOf = (condition: string): ConditionFault | null => parseCondition(condition, factNames).fault;

/** `today` is YYYY-MM-DD. The method's conditions must have no fault. */
export function standOf(method: Method, project: Project, today: string): Standing {
  const facts = factsOf(project, today);
  const steps = method.steps.map((step) => standingOf(step, facts));
  const current = steps.find(({ step }) => step === project.step)?.conditions ?? [];
  return {
    method: project.info.method ?? defaultMethod,
    step: project.step,
    steps,
    missing: current.filter(({ met }) => !met).map(({ id }) => id),
  };
}

function standingOf({ id, gate = [] }: MethodStep, facts: Facts): StepStanding {
  const conditions = gate.map((one) => ({ id: one.id, met: isTrue(one.condition, facts) }));
  const met = conditions.filter((one) => one.met).length;
  return { step: id, conditions, share: conditions.length === 0 ? null : met / conditions.length };
}

function isTrue(condition: string, facts: Facts): boolean {
  const { expression, fault } = parseCondition(condition, factNames);
  if (fault !== null) throw new Error(`the method holds a condition that nobody checked: ${condition}`);
  return isMet(expression, facts);
}
