// A decision as documents tell it: its number, who took it and when.
import type { ViewInput } from './view-input.ts';

export function decisionInWords({ links, name, say, words }: ViewInput, decision: string | undefined): string | null {
  if (decision === undefined) return null;
  const meeting = links.decisions.get(decision)?.meeting;
  const body = meeting?.body === undefined ? say(`meeting.kind=${meeting?.kind}`) : name('body', meeting.body).name;
  return words.decision(decision, body, meeting?.date);
}
