// Made from schemas/ by schemas/generate.js; change the schemas and run npm run prepare.
import type { ShownFields } from '../field.ts';
import type * as view from './view.ts';

export const shownFields: Readonly<Record<string, ShownFields>> = {
  "communication.items": {"fields":{"id":{"as":"text"},"recipient":{"as":"coded","key":"communication.items.recipient"},"channel":{"as":"text"},"date":{"as":"period"},"message":{"as":"text"},"author":{"as":"named","kind":"person","orText":true},"status":{"as":"coded","key":"communication.items.status"}}},
  "workshop": {"fields":{"id":{"as":"text"},"date":{"as":"plain"},"title":{"as":"text"},"by":{"as":"named","kind":"person","orText":true},"mode":{"as":"text"}}},
  "meeting": {"fields":{"id":{"as":"text"},"kind":{"as":"coded","key":"meeting.kind"},"date":{"as":"plain"},"agenda":{"as":"list","of":{"as":"text"}},"minutes":{"as":"text"}}},
  "meeting.decisions": {"fields":{"id":{"as":"text"},"text":{"as":"text"},"owner":{"as":"named","kind":"person","orText":true},"due":{"as":"period"},"status":{"as":"coded","key":"meeting.decisions.status"},"outcome":{"as":"coded","key":"meeting.decisions.outcome"},"resolution":{"as":"text"}}},
  "action.team": {"fields":{"role":{"as":"text"},"timeShare":{"as":"plain"}}},
  "action.prerequisites": {"short":"text","fields":{"text":{"as":"text"},"met":{"as":"plain"}}},
  "action.partners": {"short":"organisation","fields":{"role":{"as":"text"}}},
  "action.impacts": {"short":"text","fields":{"text":{"as":"text"},"on":{"as":"text"},"sign":{"as":"coded","key":"action.impacts.sign"}}},
  "action.risks": {"fields":{"id":{"as":"text"},"text":{"as":"text"},"likelihood":{"as":"plain"},"severity":{"as":"plain"},"response":{"as":"text"},"owner":{"as":"named","kind":"person","orText":true}}},
  "action.budget": {"fields":{"year":{"as":"plain"},"nature":{"as":"coded","key":"action.budget.nature"},"label":{"as":"text"},"planned":{"as":"money"},"committed":{"as":"money"},"spent":{"as":"money"}}},
  "action.staff": {"fields":{"year":{"as":"plain"},"planned":{"as":"plain"},"spent":{"as":"plain"}}},
  "action.funding": {"fields":{"kind":{"as":"coded","key":"action.funding.kind"},"amount":{"as":"money"},"year":{"as":"plain"},"scheme":{"as":"text"},"status":{"as":"coded","key":"action.funding.status"}}},
  "action.means": {"fields":{"human":{"as":"text"},"technical":{"as":"text"},"financial":{"as":"text"}}},
  "action.milestones": {"fields":{"date":{"as":"period"},"label":{"as":"text"},"done":{"as":"plain"}}},
  "action.tasks": {"fields":{"id":{"as":"text"},"title":{"as":"text"},"owner":{"as":"named","kind":"person","orText":true},"start":{"as":"period"},"end":{"as":"period"},"status":{"as":"coded","key":"action.tasks.status"}}},
  "action.obligations": {"fields":{"deadline":{"as":"period"},"voluntary":{"as":"plain"}}},
  "action": {"fields":{"id":{"as":"text"},"number":{"as":"text"},"title":{"as":"text"},"shortTitle":{"as":"text"},"context":{"as":"text"},"description":{"as":"text"},"objectives":{"as":"list","of":{"as":"text"}},"tags":{"as":"list","of":{"as":"text"}},"leads":{"as":"list","of":{"as":"named","kind":"person","orText":true}},"leadDepartments":{"as":"list","of":{"as":"named","kind":"department","orText":true}},"leadOrganisations":{"as":"list","of":{"as":"named","kind":"organisation","orText":true}},"electedLeads":{"as":"list","of":{"as":"named","kind":"person","orText":true}},"carrier":{"as":"named","kind":"organisation","orText":true},"bodies":{"as":"list","of":{"as":"named","kind":"body","orText":true}},"prerequisites":{"as":"list","of":{"as":"fields","of":"action.prerequisites"}},"alternative":{"as":"text"},"impacts":{"as":"list","of":{"as":"fields","of":"action.impacts"}},"budget":{"as":"list","of":{"as":"fields","of":"action.budget"}},"staff":{"as":"list","of":{"as":"fields","of":"action.staff"}},"means":{"as":"fields","of":"action.means"},"start":{"as":"period"},"end":{"as":"period"},"calendarNote":{"as":"text"},"milestones":{"as":"list","of":{"as":"fields","of":"action.milestones"}},"tasks":{"as":"list","of":{"as":"fields","of":"action.tasks"}},"evaluationMode":{"as":"text"},"declaredPriority":{"as":"coded","key":"action.declaredPriority"},"status":{"as":"coded","key":"action.status"},"statusReason":{"as":"text"},"replacedBy":{"as":"list","of":{"as":"named","kind":"action","orText":false}},"weather":{"as":"coded","key":"action.weather"}}},
  "launch.prerequisites": {"fields":{"status":{"as":"coded","key":"launch.prerequisites.status"},"evidence":{"as":"text"},"owner":{"as":"named","kind":"person","orText":true},"date":{"as":"plain"},"action":{"as":"text"},"due":{"as":"period"}}},
  "actors.bodies": {"fields":{"id":{"as":"text"},"kind":{"as":"coded","key":"actors.bodies.kind"},"chair":{"as":"named","kind":"person","orText":true},"quorum":{"as":"plain"},"size":{"as":"plain"},"frequency":{"as":"text"}}},
  "project.territory.facts": {"fields":{"staffFte":{"as":"plain"},"maternity":{"as":"plain"},"vatActivity":{"as":"plain"}}},
  "project.territory": {"fields":{"name":{"as":"text"},"kind":{"as":"coded","key":"project.territory.kind"},"seat":{"as":"text"},"siren":{"as":"text"},"contours":{"as":"text"},"facts":{"as":"fields","of":"project.territory.facts"}}},
  "project": {"fields":{"title":{"as":"text"},"kind":{"as":"coded","key":"project.kind"},"lead":{"as":"named","kind":"person","orText":true},"electedLead":{"as":"named","kind":"person","orText":true},"adopted":{"as":"period"}}},
  "project.dataProtection.controller": {"fields":{"name":{"as":"text"},"address":{"as":"text"},"representative":{"as":"text"},"contact":{"as":"text"}}},
  "project.dataProtection.officer": {"fields":{"function":{"as":"text"},"organisation":{"as":"text"},"contact":{"as":"text"}}},
  "project.dataProtection": {"fields":{"controller":{"as":"fields","of":"project.dataProtection.controller"},"officer":{"as":"fields","of":"project.dataProtection.officer"},"purposes":{"as":"list","of":{"as":"text"}},"legalText":{"as":"text"},"recipients":{"as":"list","of":{"as":"text"}},"processors":{"as":"list","of":{"as":"text"}},"transfers":{"as":"text"},"security":{"as":"list","of":{"as":"text"}}}},
  "diagnostic.portrait": {"fields":{"id":{"as":"text"},"label":{"as":"text"},"value":{"as":"plain"},"unit":{"as":"text"},"qualifier":{"as":"coded","key":"diagnostic.portrait.qualifier"},"source":{"as":"text"},"date":{"as":"period"}}},
  "diagnostic.findings": {"fields":{"id":{"as":"text"},"text":{"as":"text"}}},
  "needs.needs": {"fields":{"id":{"as":"text"},"statement":{"as":"text"}}},
  "axes.axes": {"fields":{"id":{"as":"text"},"number":{"as":"text"},"title":{"as":"text"},"stake":{"as":"text"}}},
  "plan.fixedPoints": {"fields":{"date":{"as":"plain"},"kind":{"as":"coded","key":"plan.fixedPoints.kind"}}},
  "indicators.indicators": {"fields":{"id":{"as":"text"},"title":{"as":"text"},"unit":{"as":"text"},"level":{"as":"coded","key":"indicators.indicators.level"},"direction":{"as":"coded","key":"indicators.indicators.direction"},"aggregation":{"as":"coded","key":"indicators.indicators.aggregation"},"calculation":{"as":"text"},"source":{"as":"text"},"owner":{"as":"named","kind":"person","orText":true},"frequency":{"as":"coded","key":"indicators.indicators.frequency"}}},
  "evaluation.recommendations": {"fields":{"id":{"as":"text"},"owner":{"as":"named","kind":"person","orText":true},"due":{"as":"period"}}},
};

export interface ShownOf {
  readonly 'communication.items': Pick<view.ToldPiece, 'id' | 'recipient' | 'channel' | 'date' | 'message' | 'author' | 'status'>;
  readonly 'workshop': Pick<view.Workshop, 'id' | 'date' | 'title' | 'by' | 'mode'>;
  readonly 'meeting': Pick<view.Meeting, 'id' | 'kind' | 'date' | 'agenda' | 'minutes'>;
  readonly 'meeting.decisions': Pick<view.Decision, 'id' | 'text' | 'owner' | 'due' | 'status' | 'outcome' | 'resolution'>;
  readonly 'action.team': Pick<view.Action['team'][number], 'role' | 'timeShare'>;
  readonly 'action.partners': Pick<view.Action['partners'][number], 'role'>;
  readonly 'action.risks': Pick<view.Action['risks'][number], 'id' | 'text' | 'likelihood' | 'severity' | 'response' | 'owner'>;
  readonly 'action.budget': Pick<view.Action['budget'][number], 'year' | 'nature' | 'label' | 'planned' | 'committed' | 'spent'>;
  readonly 'action.funding': Pick<view.View['funding']['actions'][number]['lines'][number], 'kind' | 'amount' | 'year' | 'scheme' | 'status'>;
  readonly 'action.tasks': Pick<view.Action['tasks'][number], 'id' | 'title' | 'owner' | 'start' | 'end' | 'status'>;
  readonly 'action.obligations': Pick<view.Action['obligations'][number], 'deadline' | 'voluntary'>;
  readonly 'action': Pick<view.Action, 'id' | 'number' | 'title' | 'shortTitle' | 'context' | 'description' | 'objectives' | 'tags' | 'leads' | 'leadDepartments' | 'leadOrganisations' | 'electedLeads' | 'carrier' | 'bodies' | 'prerequisites' | 'alternative' | 'impacts' | 'budget' | 'staff' | 'means' | 'start' | 'end' | 'calendarNote' | 'milestones' | 'tasks' | 'evaluationMode' | 'declaredPriority' | 'status' | 'statusReason' | 'replacedBy' | 'weather'>;
  readonly 'launch.prerequisites': Pick<view.Prerequisite, 'status' | 'evidence' | 'owner' | 'date' | 'action' | 'due'>;
  readonly 'actors.bodies': Pick<view.Body, 'id' | 'kind' | 'chair' | 'quorum' | 'size' | 'frequency'>;
  readonly 'project.territory': Pick<NonNullable<view.View['project']['territory']>, 'name' | 'kind' | 'seat' | 'siren' | 'contours' | 'facts'>;
  readonly 'project': Pick<view.View['project'], 'title' | 'kind' | 'lead' | 'electedLead' | 'adopted'>;
  readonly 'project.dataProtection': Pick<view.View['dataProtection'], 'controller' | 'officer' | 'purposes' | 'legalText' | 'recipients' | 'processors' | 'transfers' | 'security'>;
  readonly 'diagnostic.portrait': Pick<view.View['diagnostic']['portrait'][number], 'id' | 'label' | 'value' | 'unit' | 'qualifier' | 'source' | 'date'>;
  readonly 'diagnostic.findings': Pick<view.View['diagnostic']['findings'][number], 'id' | 'text'>;
  readonly 'needs.needs': Pick<view.View['needs'][number], 'id' | 'statement'>;
  readonly 'axes.axes': Pick<view.View['axes'][number], 'id' | 'number' | 'title' | 'stake'>;
  readonly 'plan.fixedPoints': Pick<NonNullable<view.View['plan']>['fixedPoints'][number], 'date' | 'kind'>;
  readonly 'indicators.indicators': Pick<view.View['indicators'][number], 'id' | 'title' | 'unit' | 'level' | 'direction' | 'aggregation' | 'calculation' | 'source' | 'owner' | 'frequency'>;
  readonly 'evaluation.recommendations': Pick<NonNullable<view.View['evaluation']>['recommendations'][number], 'id' | 'owner' | 'due'>;
}
