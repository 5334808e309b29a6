// The rules that a project and its organisation wrote, and what is wrong in them. The organisation’s come first: no project may replace one.

import type { Finding, Found, OwnRule, Position, RuleFile, SourceFile, Workspace } from '../../model/index.ts';
import { isHolder, nearestOfMany, typeset } from '../../values/index.ts';
import { misreadOf } from '../misread.ts';
import type { RuleContext } from '../rule.ts';
import { checkStructure } from '../structure/check-structure.ts';
import { both, type Compiled, compile, type RuleFault, type WrittenRule } from './compile.ts';
import { findingAt, matchingThings } from './run.ts';
import { exampleFaults } from './run-example.ts';

type RuleFinding = Finding & { readonly code: string };

/** What rules are read from. */
export type RuleSources = Pick<Workspace, 'files' | 'sharedRules' | 'places' | 'linesOf' | 'yamlIn'>;

export interface RunningRule {
  readonly rule: OwnRule;
  /** In one project, the first `most`; and how many more there are. */
  readonly check: (context: RuleContext, most: number) => { readonly findings: readonly Finding[]; readonly more: number };
}

export interface OwnRules {
  /** Every code that is theirs, those of rules that do not run too. */
  readonly codes: readonly string[];
  readonly running: readonly RunningRule[];
  readonly found: readonly RuleFinding[];
  /** Every file of rules could be read: there are no other codes. */
  readonly isWhole: boolean;
}

/** The numbers that methods compare; the shipped codes, which nobody may take. */
export interface RulesAsked {
  readonly facts: readonly string[];
  readonly taken: ReadonlySet<string>;
}

/** Of a project and its organisation together: more is no longer a list that people keep. */
const mostRules = 200;

const form = /^x-[a-z0-9-]+\/[a-z0-9-]+$/;

// The schema just accepted the data: this is the door where it gets its type.
const isSound = (file: SourceFile): file is SourceFile & { readonly data: RuleFile } => file.data !== null;

interface Written {
  readonly written: WrittenRule;
  readonly path: string;
  readonly from: OwnRule['from'];
}

/** The rules of sound files. A project’s files are judged with all its others. */
function writtenIn({ files, sharedRules, places }: RuleSources) {
  const found: RuleFinding[] = [];
  const all: Written[] = [];
  let isWhole = true;
  const take = (file: SourceFile, from: OwnRule['from']): void => {
    const faults = file.data === null ? [] : checkStructure(file, 'rule', places);
    if (from === 'organisation') found.push(...file.faults, ...faults);
    if (faults.length === 0 && isSound(file)) all.push(...file.data.rules.map((written) => ({ written, path: file.path, from })));
    else isWhole = false;
  };
  for (const file of sharedRules) take(file, 'organisation');
  for (const file of files) if (file.kind === 'rule') take(file, 'project');
  return { all, found, isWhole };
}

function ownRule({ written, path, from }: Written, coded: OwnRule['coded']): OwnRule {
  const { code, severity = 'warning', step, says, why, mend, example } = written;
  const [said, reason, cure] = [both(says), both(why), both(mend)];
  return {
    code,
    severity,
    ...(step && { step }),
    from,
    path,
    coded,
    example: { wrong: example.wrong.trimEnd(), right: example.right.trimEnd() },
    fr: { says: typeset(said.fr), why: typeset(reason.fr), mend: typeset(cure.fr) },
    en: { says: said.en, why: reason.en, mend: cure.en },
  };
}

/** Where a key of a rule is written: its value, or the rule itself. */
function placeOf(written: WrittenRule, keys: readonly string[], { places }: RuleSources): Position {
  const [key = '', inner] = keys;
  const value: unknown = Reflect.get(written, key);
  return inner !== undefined && isHolder(value) ? places.value(value, inner) : places.value(written, key);
}

/** Where a character of a text stands, when the text is written on one line as it is; where the text starts otherwise. */
function characterAt(at: Position, text: string, offset: number, { linesOf }: RuleSources): Position {
  const line = [...(linesOf(at.path)[at.line - 1] ?? '')].slice(at.column - 1).join('');
  const quote = /^["']/.exec(line)?.[0].length ?? 0;
  return line.startsWith(text, quote) ? { ...at, column: at.column + quote + [...text.slice(0, offset)].length } : at;
}

function findingOf(
  { written }: Written,
  fault: RuleFault,
  sources: RuleSources,
  near: ReturnType<typeof nearestOfMany>,
): RuleFinding {
  const at = placeOf(written, fault.keys, sources);
  const { code } = fault;
  if (fault.code === 'rule/unknown-name') return { code, at, found: { ...fault.found } };
  const { at: offset, found, known } = fault.found;
  return { code, at: characterAt(at, written.when, offset, sources), found: misreadOf(fault.found, near(found, known)) };
}

/** Why a code is refused, and of which rule it is already. */
function* codeFaults(
  { written, path }: Written,
  before: Written | undefined,
  taken: ReadonlySet<string>,
  { places }: RuleSources,
) {
  const { code } = written;
  const at = places.value(written, 'code');
  if (taken.has(code)) yield { code: 'rule/bad-code', at, found: { reason: 'shipped', code, path } };
  else if (!form.test(code)) yield { code: 'rule/bad-code', at, found: { reason: 'form', code, path } };
  else if (before !== undefined)
    yield {
      code: 'rule/bad-code',
      at,
      found: { reason: 'twice', code, path: before.path, other: places.value(before.written, 'code') },
    };
}

function* examplesOf({ written }: Written, compiled: Compiled, { places, yamlIn }: RuleSources): Generator<RuleFinding> {
  const { example } = written;
  const faults = exampleFaults(compiled, { wrong: yamlIn(example.wrong), right: yamlIn(example.right) });
  for (const { side, lack } of faults)
    yield { code: 'rule/wrong-example', at: places.value(example, side), found: { side, lack } };
}

/** In characters: the sentence of a stranger’s rule is no place for more of a project’s text. */
const longestValue = 100;

const shortened = (found: Found): Found =>
  Object.fromEntries(
    Object.entries(found).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value,
    ]),
  );

const checking =
  (compiled: Compiled): RunningRule['check'] =>
  (context, most) => {
    const matches = matchingThings(compiled, context);
    const findings = matches.slice(0, most).map((thing) => {
      const { at, found } = findingAt(compiled, thing, context);
      return { at, found: shortened(found) };
    });
    return { findings, more: matches.length - findings.length };
  };

/** A rule with a fault does not run. */
export function ownRules(sources: RuleSources, { facts, taken }: RulesAsked): OwnRules {
  const { all, found, isWhole } = writtenIn(sources);
  const findings: RuleFinding[] = [...found];
  const running: RunningRule[] = [];
  const first = new Map<string, Written>();
  const near = nearestOfMany();
  for (const one of all.slice(0, mostRules)) {
    const { written } = one;
    const refused = [...codeFaults(one, first.get(written.code), taken, sources)];
    if (!first.has(written.code)) first.set(written.code, one);
    const { compiled, faults } = compile(written, facts, near);
    const wrong = compiled === null ? [] : [...examplesOf(one, compiled, sources)];
    findings.push(...refused, ...faults.map((fault) => findingOf(one, fault, sources, near)), ...wrong);
    if (compiled !== null && refused.length === 0)
      running.push({ rule: ownRule(one, compiled.coded), check: checking(compiled) });
  }
  const over = all[mostRules];
  if (over !== undefined)
    findings.push({ code: 'rule/too-many', at: sources.places.of(over.written), found: { count: all.length, most: mostRules } });
  return {
    codes: [...first.keys()].filter((code) => form.test(code)),
    running,
    found: findings,
    isWhole: isWhole && over === undefined,
  };
}
