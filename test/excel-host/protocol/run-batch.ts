import { ACTION, PATH, type Action, type ArgumentInfo, type Batch, type BatchResult, type Query } from './batch';
import { gap, HostError, notFound } from './host-error';
import { HostCollection, HostObject } from './host-object';
import type { References } from './references';

/** What a batch works on. */
export interface Served {
  readonly workbook: HostObject;
  readonly references: References;
  /** An object that belongs to no workbook, by its type. */
  readonly made: (type: string) => HostObject;
}

/**
 * Does what a batch asks for, on the objects below the workbook and on those that are made of a type; stops at the first action
 * that fails.
 */
export function runBatch({ workbook, references, made }: Served, batch: Batch): BatchResult {
  const objects = new Map<number, HostObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = run(action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code: Code, message: Message, location: Location, status: HttpStatusCode } = error;
      return { Results: results, Error: { Code, Message, Location, HttpStatusCode, ActionIndex: index } };
    }
  }
  return { Results: results };

  function run({ ActionType, Name, ObjectPathId, ArgumentInfo: info, QueryInfo = {} }: Action): unknown {
    if (ActionType === ACTION.trace) return null;
    const object = find(ObjectPathId);
    if (ActionType === ACTION.instantiate) return identity(object, references);
    if (ActionType === ACTION.query) return query(object, QueryInfo, references);
    if (ActionType === ACTION.setProperty) {
      object?.write(Name, argumentsOf(info)[0]);
      return undefined;
    }
    if (ActionType !== ACTION.method) throw gap(`Action ${ActionType}`);
    if (object === null) return null;
    const given = argumentsOf(info);
    if (Name === '_KeepReference') return references.keep(object);
    if (Name === '_RemoveReference') return references.forget(String(given[0]));
    const result = object.call(Name, given);
    return result instanceof HostObject ? identity(result, references) : (result ?? null);
  }

  function find(id: number): HostObject | null {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = path.ObjectPathType === PATH.workbook ? workbook : objectBelow(path);
    objects.set(id, object);
    return object;
  }

  function objectBelow({
    ObjectPathType: type,
    Name,
    ParentObjectPathId,
    ArgumentInfo: info,
  }: Path): HostObject | null {
    if (type === PATH.nothing) return null;
    if (type === PATH.reference) return references.find(Name);
    if (type === PATH.newObject) return made(Name);
    const parent = find(ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (type === PATH.indexer && parent instanceof HostCollection) {
      const item: unknown = parent.find(argumentsOf(info)[0]);
      if (!(item instanceof HostObject)) throw notFound(`${parent.className}.getItem`);
      return item;
    }
    const result =
      type === PATH.property
        ? parent.read(Name)
        : type === PATH.method
          ? parent.call(Name, argumentsOf(info))
          : gapOf(type);
    if (result === null || result instanceof HostObject) return result;
    throw gap(`${parent.className}.${Name} as an object`);
  }

  function argumentsOf({ Arguments = [], ReferencedObjectPathIds: ids }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, index) => {
      const id = ids?.[index];
      return typeof id === 'number' && id !== 0 ? find(id) : argument;
    });
  }
}

type Path = Batch['ObjectPaths'][string];

function gapOf(type: number): never {
  throw gap(`Object path ${type}`);
}

/** Null says to Office.js that there is no such object. */
function identity(object: HostObject | null, references: References): object | null {
  if (object === null) return null;
  const kept = references.nameOf(object);
  return {
    ...(object.hostId === null ? {} : { _Id: object.hostId }),
    ...(kept === null ? {} : { _ReferenceId: kept }),
  };
}

function query(
  object: HostObject | null,
  { Select = [], Expand = [], Top, Skip = 0 }: Query,
  references: References,
): unknown {
  if (object === null) return null;
  const paths = [...Select, ...Expand.map((name) => `${name}/*`)].map((path) => path.split('/'));
  if (object instanceof HostCollection) {
    const items: readonly HostObject[] = object.items();
    const wanted = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    // Paths of a collection go to its items, with `items` in front or without.
    const below = paths.map((path) => (path[0] === 'items' ? path.slice(1) : path));
    return { _Items: wanted.map((item, index) => ({ ...answer(item, below, references), _Index: index })) };
  }
  return answer(object, paths, references);
}

function answer(
  object: HostObject,
  paths: readonly (readonly string[])[],
  references: References,
): Record<string, unknown> {
  const found: Record<string, unknown> = { ...identity(object, references) };
  const deeper = new Map<string, string[]>();
  for (const [first = '', ...rest] of paths) {
    if (first === '*' || first === '') throw gap(`${object.className}.load() of everything`);
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const known = deeper.get(name) ?? [];
    deeper.set(name, rest.length > 0 ? [...known, rest.join('/')] : known);
  }
  for (const [name, rest] of deeper) {
    const value = object.read(name);
    found[name] = value instanceof HostObject ? query(value, { Select: rest }, references) : (value ?? null);
  }
  return found;
}
