import { z } from 'zod';
import { headlineField, knownFields } from './knownFields';
import { metadataNames } from './metadata';

type Path = readonly PropertyKey[];

/** What stands at a place in JSON; undefined where there is none. */
export function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    json,
  );
}

/** What people call the section, field or group of fields that a place of a template is in; '' elsewhere. */
export function placeLabel(json: unknown, path: Path): string {
  const label = labelAt(json, path);
  return typeof label === 'string' ? label.slice(0, 200) : '';
}

function labelAt(json: unknown, path: Path): unknown {
  const [part] = path;
  if (part === 'sections') return valueAt(json, [...path.slice(0, 2), 'label']);
  if (part === 'metadataDefaults') return knownLabel(String(path[1]));
  if (part !== 'profile') return '';
  const field = fieldShape.safeParse(valueAt(json, path.slice(0, 5)));
  if (!field.success) return valueAt(json, [...path.slice(0, 3), 'label', 'zh-CN']);
  const { id, label } = field.data;
  return label === undefined ? knownLabel(id) : label['zh-CN'];
}

const fieldShape = z.object({
  id: z.string(),
  label: z.object({ 'zh-CN': z.string() }).optional(),
});

function knownLabel(id: string): string {
  if (id === 'headline') return headlineField.label['zh-CN'];
  const name = metadataNames.find((each) => each === id);
  return name === undefined ? '' : knownFields[name].label['zh-CN'];
}
