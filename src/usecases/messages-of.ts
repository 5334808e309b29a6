// The messages of a project as its documents say them to those who conduct it, each with what it rests on.
import type { Language, Message, MessageId } from '../model/index.ts';
import { deliverables, published } from '../rendering/index.ts';
import { messageOf } from '../summarising/index.ts';
import { viewer } from './documents/viewer.ts';
import type { RunContext } from './work-on.ts';

/** Null when there is nothing to say. */
export async function messagesAbout(
  context: RunContext,
  ids: readonly MessageId[],
  language: Language,
): Promise<readonly { readonly id: MessageId; readonly message: Message | null }[]> {
  const [kind] = deliverables;
  if (kind === undefined || ids.length === 0) return [];
  const view = await (await viewer(context, { language, audience: 'elected' }))({ ...kind, opening: () => ({ messages: ids }) });
  const { today } = context;
  const project = published(context.project, 'elected');
  const told = { seen: view, project, language, today, readership: 'elected', changes: view.changes } as const;
  return ids.map((id) => ({ id, message: messageOf(told, id) }));
}
