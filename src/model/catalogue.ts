// What the house and a project propose to draw from, by identifier.
import type { Action, Survey } from './files.ts';
import type * as written from './generated/files.ts';
import type { Immutable } from './immutable.ts';

export type CatalogueFile = Immutable<written.CatalogueFile>;
export type CatalogueTheme = Immutable<written.CatalogueTheme>;
export type CatalogueService = Immutable<written.CatalogueService>;
export type CatalogueObligation = Immutable<written.CatalogueObligation>;
export type CatalogueIndicator = Immutable<written.CatalogueIndicator>;
export type CatalogueAction = Immutable<written.CatalogueAction>;

/** The shipped lists, each entry replaced by the project's own of the same id, then the project's others. */
export type Catalogue = Required<CatalogueFile>;

/** A questionnaire to start from, by the name of its file. */
export interface SurveyModel {
  readonly id: string;
  readonly survey: Survey;
}

/** What duties follow from. */
export type DutiesCatalogue = Pick<Catalogue, 'obligations' | 'services'>;

/** What the law asks of a territory, at a reference date. */
export interface Duty {
  readonly obligation: CatalogueObligation;
  /** `unknown`: it depends on facts that the project does not state. */
  readonly applies: 'yes' | 'no' | 'unknown';
  /** Names of those facts, in the order of the condition. */
  readonly unstated: readonly string[];
  /** In force at the reference date; null when no date is set. */
  readonly inForce: boolean | null;
  /** The project's actions that answer it, dropped ones aside. */
  readonly actions: readonly Action[];
  /** What the state of play lists that answers it already, as it is written there. */
  readonly services: readonly string[];
}
