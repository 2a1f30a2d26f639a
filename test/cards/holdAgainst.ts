import { Enum, type Field, Type } from 'protobufjs';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const integer = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value);
/** How proto3 JSON writes each scalar that cards use; one that is not here fails the check rather than passing it. */
const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  bool: (value) => typeof value === 'boolean',
  int32: integer,
  int64: (value) => typeof value === 'string' && /^-?\d+$/.test(value),
  float: (value) => typeof value === 'number',
  double: (value) => typeof value === 'number',
};

function valueProblems(field: Field, value: unknown, path: string): string[] {
  const type = field.resolvedType;
  if (type instanceof Type) return holdAgainst(type, value, path);
  if (type instanceof Enum) {
    return typeof value === 'string' && value in type.values ? [] : [`${path}: ${String(value)} is no ${type.name}`];
  }
  return scalars[field.type]?.(value) === true ? [] : [`${path}: not a ${field.type}`];
}

/**
 * What is wrong with a value as proto3 JSON of a message, strictly: unknown fields, wrong kinds, unknown enum values, null, two fields of one
 * slot (oneof). One line for each, with its path; empty when all is well.
 */
export function holdAgainst(type: Type, value: unknown, path: string): string[] {
  if (!isRecord(value)) return [`${path}: not a ${type.name}`];
  const problems = Object.entries(value).flatMap(([name, part]): string[] => {
    const at = `${path}.${name}`;
    const field = type.fields[name];
    if (field === undefined) return [`${at}: ${type.name} has no such field`];
    field.resolve();
    if (!field.repeated) return valueProblems(field, part, at);
    if (!Array.isArray(part)) return [`${at}: not a list`];
    return part.flatMap((one: unknown, i) => valueProblems(field, one, `${at}[${i}]`));
  });
  for (const { name, fieldsArray } of type.oneofsArray) {
    // An `optional` field of proto3 is a slot of its own.
    const taken = fieldsArray.filter((field) => field.name in value);
    if (taken.length > 1)
      problems.push(`${path}: ${taken.map((field) => field.name).join(' and ')} in one slot (${name})`);
  }
  return problems;
}
