// A composite action of GitHub, run step after step as a runner does: expressions, files for outputs, paths and the summary, and a shell for each step.
// Source: docs.github.com, « Metadata syntax for GitHub Actions », « Workflow commands for GitHub Actions ».
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Runner {
  /** The folder of the action. */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: string;
  readonly workspace: string;
  /** A folder of the runner’s own. */
  readonly own: string;
  /** Before what the action adds. */
  readonly path: string;
}

export interface RanStep {
  readonly step: Step;
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly out: string;
  /** With its expressions filled in. */
  readonly with: Readonly<Record<string, string>>;
}

type Value = string | boolean;

/** `a == 'b' && c || d`, without parentheses; `!cancelled()`. Each name is looked up. */
function valued(expression: string, look: (name: string) => string): Value {
  const atom = (text: string): Value => {
    const [, quoted] = /^'(.*)'$/.exec(text) ?? [];
    if (text === '!cancelled()') return true;
    return quoted ?? look(text);
  };
  const compared = (text: string): Value => {
    const [left = '', sign, right = ''] = text.split(/\s*(==|!=)\s*/);
    return sign === undefined ? atom(left) : (atom(left) === atom(right)) === (sign === '==');
  };
  const all = (text: string): Value => text.split(/\s*&&\s*/).reduce<Value>((value, one) => value && compared(one), true);
  return expression.split(/\s*\|\|\s*/).reduce<Value>((value, one) => value || all(one), '');
}

const wholes = /\$\{\{\s*(.*?)\s*\}\}/g;
const pairs = (path: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

export function runComposite({ action, inputs, event, workspace, own, path }: Runner) {
  const { runs, inputs: declared } = Object(load(readFileSync(join(action, 'action.yml'), 'utf8')));
  const steps: readonly Step[] = runs.steps;
  const given: Record<string, string> = Object.fromEntries(
    Object.entries<{ default: string }>(declared).map(([name, { default: usual }]) => [name, inputs[name] ?? usual]),
  );
  const files = Object.fromEntries(
    ['OUTPUT', 'PATH', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(own, name.toLowerCase())]),
  );
  const temporary = join(own, 'runner temp');
  mkdirSync(temporary, { recursive: true });
  for (const file of Object.values(files)) appendFileSync(file, '');
  const base = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_WORKSPACE: workspace,
    GITHUB_ACTION_PATH: action,
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    HOME: own,
    ...files,
  };
  const outputs: Record<string, Record<string, string>> = {};
  const outcomes: Record<string, string> = {};
  const look = (name: string): string => {
    const [top, id = '', , key = ''] = name.split('.');
    if (top === 'inputs') return given[id] ?? '';
    if (name.endsWith('.outcome')) return outcomes[id] ?? 'skipped';
    if (top === 'steps') return outputs[id]?.[key] ?? '';
    throw new Error(`« ${name} » is nothing that a composite action knows`);
  };
  const filled = (text: string): string => text.replaceAll(wholes, (_, expression: string) => String(valued(expression, look)));
  const filledAll = (some: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(some).map(([name, text]) => [name, filled(String(text))]));

  const ran: RanStep[] = [];
  for (const step of steps) {
    const asked = step.if?.replace(wholes, '$1') ?? 'success()';
    const isAll = ran.every(({ outcome }) => outcome !== 'failure');
    const isRun = asked === 'success()' ? isAll : Boolean(valued(asked, look)) && (asked.includes('cancelled()') || isAll);
    let outcome: RanStep['outcome'] = isRun ? 'success' : 'skipped';
    let out = '';
    if (isRun && step.run !== undefined) {
      writeFileSync(files['GITHUB_OUTPUT'] ?? '', '');
      const added = readFileSync(files['GITHUB_PATH'] ?? '', 'utf8')
        .trim()
        .split('\n')
        .reverse();
      const script = join(own, 'script.sh');
      writeFileSync(script, filled(step.run));
      const env = { ...base, ...filledAll(step.env), PATH: [...added, path].filter(Boolean).join(':') };
      const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
        cwd: workspace,
        env,
        encoding: 'utf8',
      });
      out = stdout + stderr;
      outcome = status === 0 ? 'success' : 'failure';
      if (step.id !== undefined) outputs[step.id] = pairs(files['GITHUB_OUTPUT'] ?? '');
    }
    if (step.id !== undefined) outcomes[step.id] = outcome;
    ran.push({ step, outcome, out, with: isRun ? filledAll(step.with) : {} });
  }
  const summary = files['GITHUB_STEP_SUMMARY'] ?? '';
  return { ran, steps, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '', temporary };
}
