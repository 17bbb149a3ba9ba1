import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '#shared/domain/errors';
import { type MediaTopic, mediaTopicsSchema } from '#shared/domain/mediaTopic';
import { type PortalProfile, portalProfileSchema } from '#shared/domain/portalProfile';
import { type ShippedSnippet, shippedSnippetSchema } from '#shared/domain/snippet';
import { readTemplate, type Template } from '#shared/domain/template';

/** The program's own data files, read once at start. */
export type Resources = {
  readonly templates: readonly Template[];
  readonly portals: readonly PortalProfile[];
  readonly topics: readonly MediaTopic[];
  readonly snippets: readonly ShippedSnippet[];
};

/** Reads and checks every template, portal profile and vocabulary under a folder; a broken file stops the start. */
export async function loadResources(folder: string): Promise<Resources> {
  const templates = await readJsonFiles(join(folder, 'templates'));
  const portals = await readJsonFiles(join(folder, 'portals'));
  const [topics] = await readJsonFiles(join(folder, 'vocabularies'));
  const snippets = await readJsonFiles(join(folder, 'snippets'));
  return {
    templates: templates.map(({ file, json }) => parseFile(file, () => readTemplate(json))),
    snippets: snippets.flatMap(({ file, json }) =>
      parseFile(file, () => shippedSnippetSchema.array().parse(json)),
    ),
    portals: await Promise.all(
      portals.map(async ({ file, json }) => {
        const parsed = parseFile(file, () => portalProfileSchema.parse(json));
        const sheet = join(folder, 'portals', basename(parsed.stylesheet));
        return { ...parsed, stylesheet: await readFile(sheet, 'utf8') };
      }),
    ),
    topics:
      topics === undefined
        ? []
        : parseFile(topics.file, () => mediaTopicsSchema.parse(topics.json)),
  };
}

async function readJsonFiles(folder: string): Promise<{ file: string; json: unknown }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return { file, json: parseFile(file, () => JSON.parse(text) as unknown) };
    }),
  );
}

function parseFile<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    throw new AppError('content_invalid', { reason: 'resourceBroken', details: { file }, cause });
  }
}
