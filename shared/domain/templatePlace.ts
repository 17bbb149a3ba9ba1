import { z } from 'zod';
import { headlineField, knownFields } from './knownFields';
import type { LocalText } from './localText';
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

/**
 * What people call the section, field or group of fields that a place of a template is in; null elsewhere.
 * One that is named in one language alone has that name in the other too.
 */
export function placeLabel(json: unknown, path: Path): LocalText | null {
  const [part] = path;
  if (part === 'sections') return labelIn(valueAt(json, path.slice(0, 2)));
  if (part === 'metadataDefaults') return knownLabel(String(path[1]));
  if (part !== 'profile') return null;
  const field = fieldShape.safeParse(valueAt(json, path.slice(0, 5)));
  if (!field.success) return labelIn(valueAt(json, path.slice(0, 3)));
  return field.data.label === undefined ? knownLabel(field.data.id) : labelIn(field.data);
}

const fieldShape = z.object({ id: z.string(), label: z.looseObject({}).optional() });

/** The label of a part, which may be unfinished; what stands in the text is the same in every language. */
function labelIn(part: unknown): LocalText | null {
  const label = valueAt(part, ['label']);
  const said = (language: keyof LocalText) => {
    const text = typeof label === 'string' ? label : valueAt(label, [language]);
    return typeof text === 'string' ? text.slice(0, 200) : '';
  };
  const [zh, en] = [said('zh-CN'), said('en')];
  return zh === '' && en === '' ? null : { 'zh-CN': zh || en, en: en || zh };
}

function knownLabel(id: string): LocalText | null {
  if (id === 'headline') return headlineField.label;
  const name = metadataNames.find((each) => each === id);
  return name === undefined ? null : knownFields[name].label;
}
