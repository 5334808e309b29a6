// A decision as documents tell it: its number at the assembly, or its day, and who took it.
import { actInWords } from '../../wording/plans/adoptions.ts';
import type { ViewInput } from './view-input.ts';

export function decisionInWords({ links, name, say, language }: ViewInput, id: string | undefined): string | null {
  if (id === undefined) return null;
  const { decision, meeting } = links.decisions.get(id) ?? {};
  const body = meeting?.body === undefined ? say(`meeting.kind=${meeting?.kind}`) : name('body', meeting.body).name;
  return actInWords({ id, resolution: decision?.resolution, body, date: meeting?.date, outcome: decision?.outcome }, language);
}
