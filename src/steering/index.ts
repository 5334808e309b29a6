// The method and a project → where the project stands.
export { writtenPoints } from './agenda.ts';
export { communicationOf } from './communication.ts';
export { dutiesOf, dutyFaultOf } from './duties.ts';
export { factNames, factsOf } from './facts.ts';
export { followedBy, isDeliberative, matterOf, mattersFor } from './matters.ts';
export { faultOf, standOf } from './stand-of.ts';
export { statusOf } from './status/status-of.ts';
