/** Checks a tag against the shape of the view and the helpers, before anything is rendered. */

import { nearest } from '../../values/index.ts';
import { ANY, BOOLEAN, fieldOf, fieldsOf, isPrintable, NUMBER, type Shape, TEXT } from '../ooxml/shape.ts';
import { LISTED } from './create-compiler.ts';
import { nearestFunction } from './french-names.ts';
import type { Argument, ArgumentKind, Helper, HelperSet } from './helper-set.ts';
import { nearestField } from './nearest-field.ts';
import { absentIn, anyScope, enter, resolve, type Scope } from './scope.ts';
import type { Call, Expression, Tag } from './tag.ts';

export type TagFault = {
  readonly code:
    | 'template/unknown-field'
    | 'template/absent-subject'
    | 'template/unknown-helper'
    | 'template/unknown-option'
    | 'template/wrong-argument'
    | 'template/prints-a-structure'
    | 'template/not-a-list'
    | 'template/raw-value'
    | 'template/include-not-alone';
  /** The name nothing bears, or the helper that was given something wrong. */
  readonly name?: string;
  readonly nearest?: string;
  readonly expected?: ArgumentKind | 'nothing' | 'image';
};
type Report = (fault: TagFault) => void;

const ABSENT = 'template/absent-subject';
const BLOCKS = ['each', 'if', 'unless', 'with'];
const LOOKUP = 'lookup';
const ELSE = 'else';
/** The helpers that foresee a value which is not there. */
const FORESEEING = ['default', 'todo'];

/** The faults of a value that is printed, and its shape. */
export function checkValue(tag: Extract<Tag, { kind: 'value' }>, scope: Scope, set: HelperSet, report: Report): Shape {
  if (tag.raw) report({ code: 'template/raw-value' });
  const shape = shapeOf(tag.expression, scope, set, report);
  if (!isPrintable(shape)) report({ code: 'template/prints-a-structure', ...expectedFor(shape) });
  return shape;
}

/** The faults of a block's own tag, and the scope inside the block. */
export function enterBlock(call: Call, params: readonly string[], scope: Scope, set: HelperSet, report: Report): Scope {
  const { helper, args } = call;
  if (helper === LISTED) return list(call, params, scope, set, report);
  if (!BLOCKS.includes(helper)) {
    reportUnknown('template/unknown-helper', helper, nearestFunction(helper, BLOCKS), report);
    return anyScope(scope, params);
  }
  const isCondition = helper === 'if' || helper === 'unless';
  const askedFor: string[] = [];
  const foreseen = (fault: TagFault) => (fault.code === ABSENT ? askedFor.push(fault.name ?? '') : report(fault));
  const [subject, ...others] = args.map((arg) => shapeOf(arg, scope, set, isCondition ? foreseen : report));
  if (!subject || others.length > 0)
    report({ code: 'template/wrong-argument', name: helper, expected: subject ? 'nothing' : 'any' });
  if (!subject || isCondition) return { ...scope, absent: scope.absent.filter((name) => !askedFor.includes(name)) };
  const [first, second] = params;
  if (helper === 'with') return enter(scope, subject, first ? [[first, subject]] : [], false);
  if (subject.kind !== 'list' && subject.kind !== 'any') report({ code: 'template/not-a-list' });
  const item = subject.kind === 'list' ? subject.of : ANY;
  const index = subject.kind === 'list' ? NUMBER : ANY;
  return enter(
    scope,
    item,
    [...(first ? [[first, item] as const] : []), ...(second ? [[second, index] as const] : [])],
    true,
    listNamed(args[0]),
  );
}

/** What a list is called, sorted and sifted as it may be. */
function listNamed(list: Expression | undefined): string | undefined {
  return list?.kind === 'call' ? listNamed(list.args[0]) : list?.kind === 'path' ? list.parts.at(-1) : undefined;
}

/** What is around stays `this`. */
function list({ args }: Call, [name = '']: readonly string[], scope: Scope, set: HelperSet, report: Report): Scope {
  const [subject = TEXT, ...others] = args.map((arg) => shapeOf(arg, scope, set, report));
  const isList = others.length === 0 && (subject.kind === 'list' || subject.kind === 'any');
  if (!isList) report({ code: 'template/not-a-list' });
  return { ...scope, params: new Map([...scope.params, [name, isList ? subject : ANY]]) };
}

function shapeOf(expression: Expression, scope: Scope, set: HelperSet, report: Report): Shape {
  if (expression.kind === 'literal') return shapeOfLiteral(expression.value);
  if (expression.kind === 'call') return shapeOfCall(expression, scope, set, report);
  const found = resolve(expression, scope);
  if ('shape' in found) {
    const absent = absentIn(expression, scope);
    if (absent !== undefined) report({ code: ABSENT, name: absent, ...listOf(absent, scope) });
    return found.shape;
  }
  const isElse = expression.parts.length === 1 && nearestFunction(found.unknown, [ELSE]) !== null;
  reportUnknown('template/unknown-field', found.unknown, isElse ? ELSE : (found.nearest ?? null), report);
  return ANY;
}

/** The list of the view that holds all of them. */
function listOf(subject: string, { root }: Scope): Pick<TagFault, 'nearest'> {
  const list = `${subject}s`;
  return fieldOf(root, list)?.kind === 'list' ? { nearest: list } : {};
}

function shapeOfCall(call: Call, scope: Scope, set: HelperSet, tell: Report): Shape {
  const report: Report = (fault) => (fault.code === ABSENT && FORESEEING.includes(call.helper) ? undefined : tell(fault));
  const shapes = call.args.map((arg) => shapeOf(arg, scope, set, report));
  for (const { value } of call.options) shapeOf(value, scope, set, report);
  if (call.helper === LOOKUP) {
    lookAtAll(shapes[0] ?? ANY);
    return ANY;
  }
  const helper = Object.hasOwn(set.helpers, call.helper) ? set.helpers[call.helper] : undefined;
  if (!helper) {
    reportUnknown(
      'template/unknown-helper',
      call.helper,
      nearestFunction(call.helper, [...Object.keys(set.helpers), LOOKUP]),
      report,
    );
    return ANY;
  }
  const { options = [] } = helper;
  for (const { name } of call.options)
    if (!options.includes(name)) reportUnknown('template/unknown-option', name, nearest(name, options), report);
  const fields = call.args.map((arg) => (arg.kind === 'literal' && typeof arg.value === 'string' ? arg.value : undefined));
  let isWell = true;
  checkArguments(helper, { ...call, shapes, fields }, (fault) => {
    isWell = false;
    report(fault);
  });
  // What a wrong call gives is not known: one mistake is one problem.
  return isWell ? helper.gives(shapes, fields) : ANY;
}

/** A name that is found out when the document is made may be that of any field, and so is what is looked up in it. */
function lookAtAll(shape: Shape, seen: Set<Shape> = new Set()): void {
  if (seen.has(shape)) return;
  seen.add(shape);
  for (const inside of shape.kind === 'list' ? [shape.of] : Object.values(fieldsOf(shape))) lookAtAll(inside, seen);
}

/** A value of a list is compared by its code: « status » is meant for « status.code ». */
function codeOf(arg: Expression | undefined, shape: Shape): Pick<TagFault, 'nearest'> {
  if (arg?.kind !== 'path' || fieldOf(shape, 'code')?.kind !== 'value') return {};
  return { nearest: `${arg.data ? '@' : '../'.repeat(arg.depth)}${arg.parts.join('.')}.code` };
}

type Given = Pick<Call, 'args'> & { readonly shapes: readonly Shape[]; readonly fields: readonly (string | undefined)[] };
function checkArguments(helper: Helper, { args, shapes, fields }: Given, report: Report): void {
  const wrong = (expected: ArgumentKind | 'nothing', more: Pick<TagFault, 'nearest'> = {}) =>
    report({ code: 'template/wrong-argument', name: helper.name, expected, ...more });
  const last = helper.takes.at(-1);
  for (const [index, shape] of shapes.entries()) {
    const argument = helper.takes[index] ?? (last?.many ? last : undefined);
    if (!argument) wrong('nothing');
    else if (argument.kind === 'field') checkField(shapes[0] ?? ANY, fields[index], () => wrong('field'), report);
    else if (!accepts(argument.kind, shape)) wrong(argument.kind, codeOf(args[index], shape));
  }
  const missing = helper.takes.slice(shapes.length).find(isRequired);
  if (missing) wrong(missing.kind);
}

function checkField(list: Shape, field: string | undefined, wrong: () => void, report: Report): void {
  if (field === undefined) wrong();
  let shape = list.kind === 'list' ? list.of : ANY;
  for (const step of field?.split('.') ?? []) {
    const next = fieldOf(shape, step);
    if (!next) reportUnknown('template/unknown-field', step, nearestField(step, shape), report);
    shape = next ?? ANY;
  }
}

function accepts(kind: ArgumentKind, shape: Shape): boolean {
  if (kind === 'any' || shape.kind === 'any') return true;
  if (kind === 'text') return isPrintable(shape);
  if (kind === 'picture') return isPrintable(shape) || (shape.kind === 'value' && shape.type === 'picture');
  if (kind === 'list') return shape.kind === 'list';
  if (shape.kind !== 'value') return false;
  return kind === 'date' ? ['date', 'period', 'text'].includes(shape.type) : shape.type === kind;
}

const isRequired = ({ optional }: Argument) => !optional;

function shapeOfLiteral(value: string | number | boolean | null): Shape {
  if (value === null) return ANY;
  return typeof value === 'string' ? TEXT : typeof value === 'number' ? NUMBER : BOOLEAN;
}

/** The helper that would know how to print the structure. */
function expectedFor(shape: Shape): Pick<TagFault, 'expected'> {
  if (shape.kind === 'list') return { expected: 'list' };
  if (shape.kind !== 'value') return {};
  if (shape.type === 'picture') return { expected: 'image' };
  return shape.type === 'money' || shape.type === 'period' || shape.type === 'chart' ? { expected: shape.type } : {};
}

function reportUnknown(code: TagFault['code'], name: string, close: string | null, report: Report): void {
  report({ code, name, ...(close !== null && { nearest: close }) });
}
