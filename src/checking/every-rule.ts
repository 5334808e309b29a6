// Everything that can be reported, one list: what reading finds, what the schemas find, what the rules find.
import type { Problem } from '../model/index.ts';
import { documentFaults } from './faults/documents.ts';
import { fileFaults } from './faults/file.ts';
import { budgetFaults, internalFault, refusedFault } from './faults/internal.ts';
import { jsonFaults } from './faults/json.ts';
import { layoutFaults } from './faults/layout.ts';
import { methodFaults } from './faults/method.ts';
import { ownRuleFaults } from './faults/own-rules.ts';
import { privateFaults } from './faults/private.ts';
import { settingsFaults } from './faults/settings.ts';
import { sharedFolderFaults } from './faults/shared-folders.ts';
import { keyFaults } from './faults/structure-keys.ts';
import { valueFaults } from './faults/structure-values.ts';
import { yamlFaults } from './faults/yaml.ts';
import { yamlTexts } from './faults/yaml-texts.ts';
import { yamlTraps } from './faults/yaml-traps.ts';
import type { Rule } from './rule.ts';
import { crossRules } from './rules/index.ts';

export const everyRule: readonly Rule[] = [
  ...fileFaults,
  ...sharedFolderFaults,
  ...privateFaults,
  ...yamlFaults,
  ...yamlTexts,
  ...yamlTraps,
  ...jsonFaults,
  ...keyFaults,
  ...valueFaults,
  ...methodFaults,
  ...documentFaults,
  ...layoutFaults,
  ...ownRuleFaults,
  ...settingsFaults,
  ...crossRules,
  ...budgetFaults,
  internalFault,
  refusedFault,
];

const byCode = new Map(everyRule.map((rule) => [rule.code, rule]));

export const ruleOf = (code: string): Rule | undefined => byCode.get(code);

/** What was found, each as grave as its rule says. */
export const problemsOf = (found: readonly Omit<Problem, 'severity'>[]): readonly Problem[] =>
  found.map((one) => ({ ...one, severity: ruleOf(one.code)?.severity ?? 'error' }));
