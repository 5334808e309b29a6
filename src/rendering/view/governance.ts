// Who decides and who follows: the bodies, their members, and the one who signs.
import type { Attendance, Body, View } from '../../model/index.ts';
import type { Material } from './material.ts';
import { coded, named } from './naming.ts';

type BodyView = View['governance']['bodies'][number];

export function governanceView(material: Material): View['governance'] {
  const bodies = (material.project.actors.bodies ?? []).map((body) => bodyView(material, body));
  const first = (kind: Body['kind']) => bodies.find((body) => body.kind?.code === kind) ?? null;
  const steering = first('steering');
  return { authority: first('council')?.chair ?? first('board')?.chair ?? steering?.chair ?? null, steering, bodies };
}

export function bodyView(material: Material, body: Body): BodyView {
  return {
    id: body.id,
    name: material.name('body', body.id).name,
    kind: coded(material, 'actors.bodies.kind', body.kind),
    chair: named(material, 'person', body.chair),
    members: attendanceView(material, body.members),
    quorum: body.quorum ?? null,
    size: body.size ?? null,
    frequency: body.frequency ?? null,
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
