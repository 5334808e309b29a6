/** Templates say what they say in Handlebars: tags are read, and trees are run, as Handlebars itself does. */
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { createCompiler, printValue } from '../../../src/rendering/expressions/index.ts';
import { readPlain } from '../../../src/rendering/expressions/read-plain.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'list', 'map', 'x', 'key_1') },
  fc.constantFrom('this', 'as', 'true', 'elsewhere', 'length', 'constructor'),
);
const path = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', '', '', '../', '../../', './', '@'),
      fc.array(name, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('.', '.', '/'),
    )
    .map(([before, parts, joined]) => before + parts.join(joined)),
  fc.constantFrom('@index', '@first', '@last', '@key', '@root.a', '@../index', 'this', '.', '..', 'a.[b]', '@root'),
);
const literal = fc.constantFrom('"a b"', "'it'", '"say \\"a\\""', '12', '-3.5', 'true', 'null', '"}}"', '""', 'undefined');
const { argument } = fc.letrec<{ argument: string }>((tie) => ({
  argument: fc.oneof(
    { maxDepth: 2 },
    path,
    literal,
    fc
      .tuple(fc.constantFrom('number', 'lookup', 'a.b'), fc.array(tie('argument'), { maxLength: 2 }))
      .map(([helper, args]) => `(${[helper, ...args].join(' ')})`),
  ),
}));
const options = fc.array(
  fc.tuple(fc.constantFrom('place', 'of', 'x'), fc.constantFrom('=', '=', ' = '), argument).map((option) => option.join('')),
  { maxLength: 2 },
);
const inner = fc
  .tuple(fc.oneof(path, literal), fc.array(argument, { maxLength: 3 }), options, fc.constantFrom(' ', '  ', '\n'))
  .map(([head, args, pairs, blank]) => [head, ...args, ...pairs].join(blank));

const isOf = <Type extends hbs.AST.Node>(type: string, node: hbs.AST.Node): node is Type => node.type === type;

/** In the terms of the house. */
function told(node: hbs.AST.Expression): unknown {
  if (isOf<hbs.AST.SubExpression>('SubExpression', node)) return { kind: 'call', ...call(node) };
  if (isOf<hbs.AST.PathExpression>('PathExpression', node)) {
    const { data, depth, parts, original } = node;
    return { kind: 'path', data, depth, parts, scoped: /^(\.|this\b)/.test(original) };
  }
  return { kind: 'literal', value: 'value' in node ? node.value : null };
}
const nameOf = (node: hbs.AST.Expression): string => (isOf<hbs.AST.PathExpression>('PathExpression', node) ? node.original : '');
const call = ({ path: head, params, hash }: { path: hbs.AST.Expression; params: hbs.AST.Expression[]; hash?: hbs.AST.Hash }) => ({
  helper: nameOf(head),
  args: params.map(told),
  options: (hash?.pairs ?? []).map(({ key, value }) => ({ name: key, value: told(value) })),
});

const block = fc.constantFrom('if', 'unless', 'with', 'each', 'each', 'each as |x|', 'each as |x key_1|', 'with as |x|');
const { program } = fc.letrec<{ program: string }>((tie) => ({
  program: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('text', ' ', '<a b="c"/>', '\n'),
        path.map((value) => `{{_text ${value}}}`),
        fc
          .tuple(block, path, tie('program'), fc.option(tie('program')), fc.option(path))
          .map(([named, of, inside, other, also]) => {
            const [helper = '', params = ''] = named.split(/ (?=as)/);
            const chained = also === null || other === null ? '' : `{{else if ${also}}}${other}`;
            const otherwise = other === null ? '' : `{{else}}${other}`;
            return `{{#${helper} ${of} ${params}}}${inside}${chained}${otherwise}{{/${helper}}}`;
          }),
      ),
      { maxLength: 4 },
    )
    .map((pieces) => pieces.join('')),
}));
const view = {
  a: 'A',
  b: 0,
  list: [{ a: 'un', list: [1, 2], map: { x: 'y' } }, { a: null, x: true }, 'texte'],
  map: { first: { a: 'premier', b: [] }, second: { list: ['z'] }, x: '' },
  x: null,
  key_1: false,
};

const ofHandlebars = Handlebars.create();
ofHandlebars.registerHelper('_text', (value: unknown) => printValue(value, 'fr'));
const outcome = (run: () => string): string => {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error.constructor.name : 'nothing';
  }
};

test('a tree is run as Handlebars runs its source', () => {
  const compile = createCompiler<null>(helpersFor('fr'), { _text: (text) => text });
  const options = { knownHelpers: { _text: true }, knownHelpersOnly: true, noEscape: true, ignoreStandalone: true };
  const closed = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
  let written = 0;
  fc.assert(
    fc.property(program, (source) => {
      const [runs, reads] = [() => ofHandlebars.compile(source, options)(view, closed), () => Handlebars.parse(source)];
      if (outcome(() => reads().type) !== 'Program') return;
      const wanted = outcome(runs);
      if (wanted !== 'TypeError') written += 1;
      expect(outcome(() => compile(source)(view, null))).toBe(wanted);
    }),
    { numRuns: 400 },
  );
  expect(written).toBeGreaterThan(80);
});

test('what is read without Handlebars is what Handlebars reads', () => {
  let plain = 0;
  fc.assert(
    fc.property(inner, (source) => {
      const read = readPlain(source);
      if (read === undefined) return;
      plain += 1;
      const [value] = Handlebars.parse(`{{${source}}}`).body;
      if (!value || !isOf<hbs.AST.MustacheStatement>('MustacheStatement', value)) throw new Error(source);
      const { args, options: pairs } = call(value);
      expect({ path: read.path, args: read.args, options: read.options }).toEqual({
        path: told(value.path),
        args,
        options: pairs,
      });
    }),
    { numRuns: 1200 },
  );
  expect(plain).toBeGreaterThan(50);
});
