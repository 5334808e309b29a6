// The name of what a field points at: an id of a register, a code of a list, or plain text that is its own name.
import type { Meeting, Named, NamedKind, Project } from '../../model/index.ts';
import { everyAction } from '../time/index.ts';

/** The label of a field or of a value of a list (`actors.bodies.kind=steering`), from whoever has the words. */
export type Say = (key: string) => string | undefined;
/** The thing's id, null when the text is in no register, and its name. */
export type NameOf = (kind: NamedKind, reference: string) => Named;

/** People are named by their function: who they are stays out of the project. */
export function namesOf(project: Project, say: Say): NameOf {
  const { people, departments, organisations, bodies } = project.actors;
  const names: Record<NamedKind, ReadonlyMap<string, string>> = {
    person: register(people, ({ id, function: role }) => role ?? id),
    department: register(departments, ({ name }) => name),
    organisation: register(organisations, ({ name }) => name),
    body: register(bodies, ({ id, name, kind }) => name ?? say(`actors.bodies.kind=${kind}`) ?? id),
    theme: register(project.info.themes, ({ label }) => label),
    commune: communes(project),
    indicator: register(project.indicators, ({ title }) => title),
    action: register(everyAction(project), ({ title }) => title),
    need: register(project.needs, ({ statement }) => statement),
    audience: new Map(),
  };
  const said: Partial<Record<NamedKind, string>> = { audience: 'needs.needs.audiences', theme: 'theme' };
  return (kind, reference) => {
    const name = names[kind].get(reference) ?? (said[kind] && say(`${said[kind]}=${reference}`));
    return name === undefined ? { id: null, name: reference } : { id: reference, name };
  };
}

/** A meeting by its body, by its kind, by what it is about when that is one thing, else as any meeting. */
export function meetingName({ body, kind, agenda = [] }: Meeting, name: NameOf, say: Say): string {
  if (body !== undefined) return name('body', body).name;
  const said = kind === undefined || kind === 'other' ? undefined : say(`meeting.kind=${kind}`);
  return said ?? (agenda.length === 1 ? agenda[0] : undefined) ?? say('meeting') ?? '';
}

/** Where people meet: the room, then the commune, as far as they are said. */
export function placeOf({ place, commune }: Pick<Meeting, 'place' | 'commune'>, name: NameOf): string | null {
  const where = [place, commune === undefined ? undefined : name('commune', commune).name];
  return where.filter((one) => one !== undefined).join(', ') || null;
}

function register<Thing extends { readonly id: string }>(
  things: readonly Thing[] | undefined,
  name: (thing: Thing) => string,
): ReadonlyMap<string, string> {
  return new Map(things?.map((thing) => [thing.id, name(thing)]));
}

/** A commune may be called by its name or by its INSEE code. */
function communes({ info }: Project): ReadonlyMap<string, string> {
  const members = info.territory?.communes ?? [];
  return new Map(members.flatMap(({ name, insee }) => [...(insee ? [[insee, name] as const] : []), [name, name] as const]));
}
