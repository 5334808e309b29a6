// Who carries an action, with whom, and for whom.

import type { Action } from '../../model/index.ts';
import { periodOf } from '../../values/index.ts';
import { formatList } from '../../wording/index.ts';
import { communesOf } from './communes.ts';
import type { Material } from './material.ts';
import { named, namedAll, namesOnly } from './naming.ts';

export function peopleView(material: Material, action: Action) {
  return {
    leads: namedAll(material, 'person', action.leads),
    electedLeads: namedAll(material, 'person', action.electedLeads),
    leadDepartments: namedAll(material, 'department', action.leadDepartments),
    leadOrganisations: namedAll(material, 'organisation', action.leadOrganisations),
    carrier: named(material, 'organisation', action.carrier),
    team: (action.team ?? []).map(({ person, function: job, role = null, timeShare = null }) => ({
      name: named(material, 'person', person)?.name ?? job ?? null,
      role,
      timeShare,
    })),
    bodies: namedAll(material, 'body', action.bodies),
    partners: (action.partners ?? []).map((partner) => partnerView(material, partner)),
    audiences: namesOnly(material, 'audience', action.audiences),
    scope: scopeView(material, action),
    ...communesOf(material, action),
    alternative: action.alternative ?? null,
  };
}

type Partner = NonNullable<Action['partners']>[number];

function partnerView({ name, words }: Material, partner: Partner) {
  if (typeof partner === 'string') return { name: name('organisation', partner).name, role: null, agreement: null };
  const { organisation, role = null, agreement } = partner;
  return {
    name: name('organisation', organisation).name,
    role,
    agreement: agreement ? words.agreement(agreement.status, periodOf(agreement.until)) || null : null,
  };
}

/** Where it takes place, in words; a commune that said where it stands has it in brackets. */
function scopeView({ name, words, say, language }: Material, { scope }: Action): string | null {
  const communes = scope?.communes;
  if (communes === undefined) return null;
  if (typeof communes === 'string') return communes === 'all' ? words.everyCommune : communes;
  const told = communes.map((one) => {
    if (typeof one === 'string') return name('commune', one).name;
    const status = one.status && say(`action.scope.communes.status=${one.status}`);
    return name('commune', one.commune).name + (status ? ` (${status})` : '');
  });
  return formatList(told, language) || null;
}
