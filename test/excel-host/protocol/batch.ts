/**
 * What Office.js sends with `context.sync()` and what it gets back: a list of actions on objects, each object found by a path
 * from the workbook. Names of properties and methods are in Pascal case, those to be loaded in camel case.
 */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const PATH = {
  workbook: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Arguments; where the number beside one is not 0, it stands for the object of that path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Results of the actions up to the first that failed. */
export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
}

/** Bits of a request's flags. */
export const FLAG = { write: 1, undoable: 16, delayForCellEdit: 64 } as const;

/** An event as the host tells it: about an object by its id, or about the workbook. */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The numbers of the events that are told. */
export const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  rowsSorted: 19,
} as const;
/** The category of events that are told to an add-in. */
export const EVENT_CATEGORY = 65_536;
