// The registers of a project by their names: what people call its functions, departments, organisations and bodies.
import type { IsKnown, Registers } from '../../importing/index.ts';
import type { FileKind, Workspace } from '../../model/index.ts';
import { identitiesIn } from '../../project/people/index.ts';
import { folded, recordsOf, textOrNone } from '../../values/index.ts';
import { namesOf } from '../../wording/label.ts';

type Fields = Readonly<Record<string, unknown>>;

const dataOf = ({ files }: Pick<Workspace, 'files'>, kind: FileKind): Fields =>
  Object(files.find((file) => file.kind === kind)?.data);
const registered = (list: unknown, nameKey: string): Registers['bodies'] =>
  recordsOf(list).map((one) => ({ id: textOrNone(one['id']), name: textOrNone(one[nameKey]) }));

/** A body without a name of its own is called by its kind. */
const byKind = (bodies: unknown): Registers['bodies'] =>
  registered(bodies, 'kind').flatMap(({ id, name }) => namesOf(`actors.bodies.kind=${name}`).map((one) => ({ id, name: one })));

export function registersIn(workspace: Pick<Workspace, 'files'>): Registers {
  const actors = dataOf(workspace, 'actors');
  return {
    organisations: registered(actors['organisations'], 'name'),
    departments: registered(actors['departments'], 'name'),
    bodies: [...registered(actors['bodies'], 'name'), ...byKind(actors['bodies'])],
    indicators: registered(dataOf(workspace, 'indicators')['indicators'], 'title'),
    functions: registered(actors['people'], 'function'),
    identities: identitiesIn(workspace),
  };
}

/** Whether a text is the name of a function, a department, an organisation, a body or a place of the project, or leads an action as it is: of nobody new, then. */
export function knownNamesIn(workspace: Pick<Workspace, 'files'>): IsKnown {
  const { organisations, departments, bodies, functions } = registersIn(workspace);
  const { name, communes }: Fields = Object(dataOf(workspace, 'project')['territory']);
  const leading = workspace.files
    .filter(({ kind }) => kind === 'action')
    .flatMap(({ data }) => [Object(data).leads, Object(data).electedLeads].flat())
    .map((one) => ({ name: textOrNone(one) }));
  const places = [name, ...recordsOf(communes).map((one) => one['name'])].map((one) => ({ name: textOrNone(one) }));
  const folding = (all: readonly { readonly name: string }[]): ReadonlySet<string> => new Set(all.map((one) => folded(one.name)));
  const [known, led] = [folding([...organisations, ...departments, ...bodies, ...places]), folding([...functions, ...leading])];
  return (text) => {
    const name = folded(text);
    return name !== '' && (led.has(name) ? 'lead' : known.has(name));
  };
}
