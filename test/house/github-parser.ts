// GitHub’s own parser of workflows and actions: its package asks for JSON as only builders do, and is built first.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { home } from './sources.ts';

type Parser = Pick<typeof import('@actions/workflow-parser'), 'NoOperationTraceWriter' | 'parseWorkflow'> &
  Pick<typeof import('@actions/workflow-parser/actions/action-parser'), 'parseAction'>;

/** What it finds wrong in a file, in its words. */
export type FaultsOf = (kind: 'workflow' | 'action', content: string) => readonly string[];

export async function githubParser(): Promise<FaultsOf> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'jalon-parser-')), 'parser.cjs');
  const contents = `
    export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
    export { parseAction } from '@actions/workflow-parser/actions/action-parser';`;
  await build({
    stdin: { contents, resolveDir: home },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  const { NoOperationTraceWriter, parseWorkflow, parseAction }: Parser = await import(outfile);
  return (kind, content) => {
    const parse = kind === 'workflow' ? parseWorkflow : parseAction;
    const { context } = parse({ name: kind, content }, new NoOperationTraceWriter());
    return context.errors.getErrors().map(({ message }) => message);
  };
}
