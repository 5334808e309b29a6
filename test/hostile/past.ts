// Commands that look into the past of a stranger's project, and what they are to tell.
import { expect } from 'vitest';
import type { Said, Sandbox } from './sandbox.ts';

export const today = ['--today', '2025-03-01'];

export const diff = ({ run }: Sandbox, since = 'HEAD'): Promise<Said> => run(['diff', since, '--project', 'projet', ...today]);
export const changes = ({ run }: Sandbox): Promise<Said> => run(['render', 'projet', '--only', 'changes', ...today]);
/** What a run over many projects notes of where it is made. */
export const runs = async ({ run, project }: Sandbox): Promise<readonly Said[]> => [
  await run(['validate', '--resume', ...today], { cwd: project }),
  await run(['validate', '--shard', '1/1', ...today], { cwd: project }),
];

/** The past of the project cannot be told, and why is. */
export async function refused(place: Sandbox, why: RegExp): Promise<void> {
  const { code, err } = await diff(place);
  expect([code, err]).toEqual([2, expect.stringMatching(why)]);
  const rendered = await changes(place);
  expect([rendered.code, rendered.err]).toEqual([0, expect.stringMatching(why)]);
}

export function told({ code, out, err }: Said): void {
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('du 15 novembre 2024');
}
