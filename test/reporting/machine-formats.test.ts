// Formats for machines hold to their published schema, or to what their readers document.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { isElement, type Node, parseXml } from '../../src/rendering/ooxml/index.ts';
import { workflowCommand } from '../../src/reporting/problems/formats/github.ts';
import { brokenExample, formatNamed, hostileReport, many, report } from './reported.ts';

const broken = await brokenExample();
const reports = [
  ['every problem of the broken example', broken],
  ['hostile values', hostileReport],
  ['nothing wrong', report([])],
] as const;

describe('sarif', () => {
  const sarif = formatNamed('sarif');
  const {
    id: _id,
    $schema: _draft4,
    ...schema
  } = JSON.parse(readFileSync(new URL('../fixtures/reporting/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'));
  // Draft 4 and draft 7 say the same in all that this schema uses.
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(schema);

  test.each(reports)('its schema accepts %s', (_, given) => {
    for (const language of ['fr', 'en'] as const)
      expect([isSarif(JSON.parse(sarif(given, { language }))), isSarif.errors]).toEqual([true, null]);
  });

  test('each result names its rule, a relative address and a fingerprint', () => {
    const [run] = JSON.parse(sarif(hostileReport)).runs;
    expect(run.originalUriBaseIds).toHaveProperty(['%SRCROOT%']);
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^territoire\/actions\/[\w.%()'*!~-]+$/);
      expect(partialFingerprints['jalonProblem/v1']).toMatch(/^[0-9a-f]{32}$/);
    }
    const [first, second] = run.results;
    expect(first.message.text).not.toMatch(/\]\(|(?<!\{)\{0\}/);
    expect(decodeURIComponent(second.locations[0].physicalLocation.artifactLocation.uri)).toContain('é à,:%\n');
  });

  test('above its limit it keeps the most severe, and says so', () => {
    const [run] = JSON.parse(sarif(report(many(5100, (index) => ({ severity: index < 200 ? 'info' : 'error' }))))).runs;
    expect(run.results).toHaveLength(5000);
    expect(run.results.filter(({ level }: { level: string }) => level === 'note')).toHaveLength(100);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('5\u202f100');
  });
});

describe('gitlab', () => {
  // docs.gitlab.com, « Code Quality report format »: the fields of an entry and the words of a severity.
  test.each(reports)('%s', (_, given) => {
    const entries = JSON.parse(formatNamed('gitlab')(given));
    expect(entries).toHaveLength(given.projects.flatMap(({ problems }) => problems).length);
    for (const { description, check_name, fingerprint, severity, location, ...rest } of entries) {
      expect(rest).toEqual({});
      expect(description).toMatch(/./);
      expect(check_name).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(location.path).not.toMatch(/^\.?\//);
      expect(location.lines.begin).toBeGreaterThanOrEqual(1);
    }
    expect(new Set(entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(entries.length);
  });
});

describe('github', () => {
  // The examples of actions/toolkit, packages/core/__tests__/command.test.ts.
  test.each([
    [{}, '', '::some-command::'],
    [{}, 'percent % percent % cr \r cr \r lf \n lf \n', '::some-command::percent %25 percent %25 cr %0D cr %0D lf %0A lf %0A'],
    [{}, '%25 %25 %0D %0D %0A %0A', '::some-command::%2525 %2525 %250D %250D %250A %250A'],
    [
      { name: 'percent % cr \r lf \n colon : comma ,' },
      '',
      '::some-command name=percent %25 cr %0D lf %0A colon %3A comma %2C::',
    ],
    [{ prop1: 'value 1', prop2: 'value 2', prop3: 'value 3' }, '', '::some-command prop1=value 1,prop2=value 2,prop3=value 3::'],
  ])('%o, %j', (properties, message, expected) => {
    expect(workflowCommand('some-command', properties, message)).toBe(`${expected}\n`);
  });

  test('a problem is an annotation at its place', () => {
    expect(formatNamed('github')(broken)).toContain(
      '::error file=examples/broken/actions/AC-001-accueils.yaml,line=7,col=20,title=score/outside-scale::la note 7',
    );
  });

  test('ten of each kind at most, the last one telling how many more', () => {
    const text = formatNamed('github')(report(many(45, (index) => ({ severity: index < 25 ? 'error' : 'warning' }))), {
      language: 'en',
    });
    expect(text.match(/^::error /gm)).toHaveLength(10);
    expect(text.match(/^::warning /gm)).toHaveLength(10);
    expect(text).toContain('::error title=jalon::… and 16 more');
    expect(text).toContain('::warning title=jalon::… and 11 more');
  });

  test('no value makes a command of its own', () => {
    expect(
      formatNamed('github')(hostileReport)
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, 12)),
    ).toEqual(['::error file', '::warning fi', '1 projet, 12']);
  });
});

describe('junit', () => {
  // What github.com/testmoapp/junitxml documents: elements, the attributes that each may have, what each may hold.
  const counts = ['tests', 'failures', 'errors', 'skipped'];
  const grammar: Readonly<Record<string, { attributes: readonly string[]; holds: readonly string[] }>> = {
    testsuites: { attributes: ['name', ...counts, 'time'], holds: ['testsuite'] },
    testsuite: { attributes: ['name', ...counts, 'time', 'file'], holds: ['testcase'] },
    testcase: { attributes: ['name', 'classname', 'time', 'file', 'line'], holds: ['failure', 'skipped'] },
    failure: { attributes: ['message', 'type'], holds: [] },
    skipped: { attributes: ['message'], holds: [] },
  };
  const strays = (node: Node): string[] => {
    if (!isElement(node)) return [];
    const known = grammar[node.name];
    if (known === undefined) return [node.name];
    const inner = node.children.filter(isElement);
    return [
      ...node.attributes.filter(({ name }) => !known.attributes.includes(name)).map(({ name }) => `${node.name}@${name}`),
      ...inner.filter(({ name }) => !known.holds.includes(name)).map(({ name }) => `${node.name}/${name}`),
      ...inner.flatMap(strays),
    ];
  };
  const junit = formatNamed('junit');

  test.each(reports)('its elements and attributes are the documented ones: %s', (_, given) => {
    const read = parseXml(junit(given));
    expect(typeof read === 'string' ? read : strays(read)).toEqual([]);
  });

  test('what fails the run is a failure; a name is used once, as readers keep one of each', () => {
    const problems = many(4, (index) => ({ severity: index < 1 ? 'error' : 'warning' }));
    expect(junit(report(problems))).toContain('<testsuites name="jalon" tests="4" failures="1" errors="0" skipped="3">');
    const strict = junit(report(problems), { strict: true });
    expect(strict).toContain('<testsuites name="jalon" tests="4" failures="4" errors="0" skipped="0">');
    const names = [...strict.matchAll(/<testcase [^>]*? name="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(4);
  });
});

describe('json', () => {
  test('everything as values, in a numbered shape', () => {
    const read = JSON.parse(formatNamed('json')(broken));
    expect(read).toMatchObject({ jalon: 1, kind: 'outcomes', checked: { projects: 1, files: broken.projects[0]?.filesChecked } });
    const [first] = read.outcomes[0].problems.filter(({ code }: { code: string }) => code === 'score/outside-scale');
    expect(first).toMatchObject({
      severity: 'error',
      at: { line: 7, column: 20 },
      message: { fr: expect.stringContaining('7'), en: expect.stringContaining('7') },
    });
  });
});
