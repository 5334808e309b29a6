// Who decides and who follows: the bodies, their members, and the one who signs.
import type { Attendance, Body, View } from '../../model/index.ts';
import { asWritten } from './as-written.ts';
import { named } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type BodyView = View['governance']['bodies'][number];

export function governanceView(input: ViewInput): View['governance'] {
  const bodies = (input.project.actors.bodies ?? []).map((body) => bodyView(input, body));
  const first = (kind: Body['kind']) => bodies.find((body) => body.kind?.code === kind) ?? null;
  const steering = first('steering');
  return { authority: first('council')?.chair ?? first('board')?.chair ?? steering?.chair ?? null, steering, bodies };
}

export function bodyView(input: ViewInput, body: Body): BodyView {
  return {
    ...asWritten(input, 'actors.bodies', body),
    name: input.name('body', body.id).name,
    members: attendanceView(input, body.members),
  };
}

/** People by their function, groups by their audience and how many they are. */
export function attendanceView(input: ViewInput, people: readonly Attendance[] = []): string[] {
  return people.flatMap((one) => {
    if (typeof one === 'string') return named(input, 'person', one)?.name ?? [];
    const audience = input.name('audience', one.audience).name;
    return one.headcount === undefined ? audience : `${audience} (${one.headcount})`;
  });
}
