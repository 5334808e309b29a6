/** The messages of a project as its documents say them. */
import { measure } from '../../src/measuring/index.ts';
import type { FigureId, Language, MessageId, Plan, Project, Ranking, Readership, View } from '../../src/model/index.ts';
import { viewOf } from '../../src/rendering/view/index.ts';
import { projectWith } from '../project/project.ts';

export interface Asked {
  readonly language?: Language;
  readonly readership?: Readership;
  readonly ranking?: Ranking | null;
  readonly plan?: Plan | null;
  readonly today?: string;
  readonly messages?: readonly MessageId[];
  readonly figures?: readonly FigureId[];
  readonly changes?: View['changes'];
  readonly decision?: string;
  readonly awaited?: string;
}

export function viewed(parts: Partial<Project>, { today = '2027-06-15', ...asked }: Asked = {}): View {
  const project = projectWith(parts);
  return viewOf({
    ...{ project, ranking: null, plan: null, measures: measure(project, today), year: 2027, today },
    ...{ deliverable: 'programme', title: 'Programme', ...asked },
  });
}

export const headlines = (parts: Partial<Project>, asked?: Asked): View['headlines'] => viewed(parts, asked).headlines;
/** Plain spaces stand for all others, so that sentences are read as they are typed. */
export const plain = (text: string | null): string | null => text?.replace(/[\u00a0\u202f]/g, ' ') ?? null;

export const said = (parts: Partial<Project>, id: MessageId, asked?: Asked): string | null => plain(headlines(parts, asked)[id]);
