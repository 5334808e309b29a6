// Who decides and who follows: the bodies, their members, and the one who signs.
import type { Attendance, Body, View } from '../../model/index.ts';
import { asWritten } from './as-written.ts';
import type { Material } from './material.ts';
import { named } from './naming.ts';

type BodyView = View['governance']['bodies'][number];

export function governanceView(material: Material): View['governance'] {
  const bodies = (material.project.actors.bodies ?? []).map((body) => bodyView(material, body));
  const first = (kind: Body['kind']) => bodies.find((body) => body.kind?.code === kind) ?? null;
  const steering = first('steering');
  return { authority: first('council')?.chair ?? first('board')?.chair ?? steering?.chair ?? null, steering, bodies };
}

export function bodyView(material: Material, body: Body): BodyView {
  return {
    ...asWritten(material, 'actors.bodies', body),
    name: material.name('body', body.id).name,
    members: attendanceView(material, body.members),
  };
}

/** People by their function, groups by their audience and how many they are. */
export function attendanceView(material: Material, people: readonly Attendance[] = []): string[] {
  return people.flatMap((one) => {
    if (typeof one === 'string') return named(material, 'person', one)?.name ?? [];
    const audience = material.name('audience', one.audience).name;
    return one.headcount === undefined ? audience : `${audience} (${one.headcount})`;
  });
}
