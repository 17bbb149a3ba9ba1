import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A source file as the rules see it; paths are relative to the repository, with forward slashes. */
type Source = {
  readonly path: string;
  readonly lines: readonly string[];
  /** Code without comments: words in a comment are not words of the interface. */
  readonly code: string;
  /** What it imports: repository paths without extension, or package names as written. */
  readonly imports: readonly string[];
};

const folders = ['main', 'renderer', 'shared'];
const sourcePattern = /\.(ts|tsx|mts|cts|js|mjs|jsx)$/;

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const stringOrComment =
  /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g;

function withoutComments(text: string): string {
  return text.replace(stringOrComment, (_whole, literal: string | undefined) => literal ?? '');
}

const importPattern =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;

function importsOf(path: string, code: string): string[] {
  return [...code.matchAll(importPattern)].map((match) => {
    const name = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
    if (name.startsWith('#shared/')) return name.slice(1);
    if (!name.startsWith('.')) return name;
    return normalize(join(dirname(path), name))
      .replaceAll('\\', '/')
      .replace(sourcePattern, '');
  });
}

const allFiles = folders.flatMap(filesIn);
const sources: readonly Source[] = allFiles
  .filter((path) => sourcePattern.test(path))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const code = withoutComments(text);
    return { path, lines: text.split('\n'), code, imports: importsOf(path, code) };
  });

const byPath = new Map(sources.map((source) => [source.path.replace(sourcePattern, ''), source]));
const sourceOf = (name: string) => byPath.get(name) ?? byPath.get(`${name}/index`);
const isInside = (folder: string) => (path: string) =>
  path === folder || path.startsWith(`${folder}/`);

/** Each breach as `file -> import`, so that a failure says where to look. */
function breaches(
  of: (path: string) => boolean,
  forbidden: (name: string, source: Source) => boolean,
): string[] {
  return sources
    .filter(({ path }) => of(path))
    .flatMap((source) =>
      source.imports
        .filter((name) => forbidden(name, source))
        .map((name) => `${source.path} -> ${name}`),
    );
}

const inMain = isInside('main');
const inRenderer = isInside('renderer');
const inShared = isInside('shared');
const isPackage = (name: string, wanted: string) =>
  name === wanted || name.startsWith(`${wanted}/`);
const featureOf = (path: string) => /^renderer\/features\/([^/]+)/.exec(path)?.[1];

describe('the scan itself', () => {
  test('sees the code and its imports', () => {
    expect(sources.length).toBeGreaterThan(150);
    expect(sourceOf('main/ipc/dispatcher')?.imports).toContain('shared/ipc/contract');
    expect(sourceOf('main/app')?.imports).toContain('main/library');
    expect(sourceOf('main/electron/preload')?.imports).toContain('electron');
  });

  test.each([
    ["import { a } from './b';", ['main/b']],
    ["import type { A } from '../shared/a';", ['shared/a']],
    ["import './look.css';", ['main/look.css']],
    ["export { a } from './b.ts';", ['main/b']],
    ["export * from '#shared/domain/a';", ['shared/domain/a']],
    ["import a, {\n  b,\n} from 'node:fs';", ['node:fs']],
    ["const a = await import('./b');", ['main/b']],
    ["const a = require('electron');", ['electron']],
    ["// import { a } from './b';\n/* import 'c'; */", []],
  ])('reads %j', (code, imports) => {
    expect(importsOf('main/x.ts', withoutComments(code))).toEqual(imports);
  });

  test('every import within the repository leads to a file', () => {
    const isOurs = (name: string) => inMain(name) || inRenderer(name) || inShared(name);
    const isThere = (name: string) => sourceOf(name) !== undefined || allFiles.includes(name);
    expect(breaches(isOurs, (name) => isOurs(name) && !isThere(name))).toEqual([]);
  });
});

/** The circles among things that need others, each as the way round it. */
function circlesOf(needs: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      circles.push([...trail.slice(trail.indexOf(name)), name].join(' -> '));
      return;
    }
    if (done.has(name)) return;
    for (const next of needs.get(name) ?? []) visit(next, [...trail, name]);
    done.add(name);
  };
  for (const name of needs.keys()) visit(name, []);
  return circles;
}

describe('who may import what', () => {
  test('only main/electron imports electron', () => {
    const elsewhere = (path: string) => !isInside('main/electron')(path);
    expect(breaches(elsewhere, (name) => isPackage(name, 'electron'))).toEqual([]);
  });

  test('only the library and the two indexes beside it import the database driver', () => {
    const indexes = ['main/search/file/indexSchema.ts', 'main/likeness/likenessFile.ts'];
    const elsewhere = (path: string) => !isInside('main/library')(path) && !indexes.includes(path);
    expect(
      breaches(elsewhere, (name) => isPackage(name, 'better-sqlite3') || name === 'node:sqlite'),
    ).toEqual([]);
  });

  test('main and renderer meet only in shared', () => {
    expect(breaches(inMain, inRenderer)).toEqual([]);
    expect(breaches(inRenderer, inMain)).toEqual([]);
    expect(breaches(inShared, (name) => inMain(name) || inRenderer(name))).toEqual([]);
  });

  test('shared and renderer import nothing of Node', () => {
    const isNode = (name: string) =>
      name.startsWith('node:') || ['fs', 'path', 'crypto', 'os', 'url'].includes(name);
    expect(breaches(inShared, isNode)).toEqual([]);
    expect(breaches(inRenderer, isNode)).toEqual([]);
  });

  test('shared uses no DOM and no Node global', () => {
    const globals =
      /(?<![.\w'"])(?:document\.(?:create|query|get|body)|window\.|globalThis\.|process\.|Buffer\.|navigator\.|localStorage|__dirname)/;
    const users = sources.filter(({ path, code }) => inShared(path) && globals.test(code));
    expect(users.map(({ path }) => path)).toEqual([]);
  });

  test('the contract imports the domain alone', () => {
    const allowed = (name: string) =>
      name === 'zod' || isInside('shared/domain')(name) || isInside('shared/ipc')(name);
    expect(breaches(isInside('shared/ipc'), (name) => !allowed(name))).toEqual([]);
  });

  test('the domain imports nothing but zod', () => {
    const allowed = (name: string) => name === 'zod' || isInside('shared/domain')(name);
    expect(breaches(isInside('shared/domain'), (name) => !allowed(name))).toEqual([]);
  });

  test('a feature is entered by its one door', () => {
    const isBackDoor = (name: string, { path }: Source) => {
      const feature = featureOf(name);
      const isDoor =
        name === `renderer/features/${feature}` || name === `renderer/features/${feature}/index`;
      return feature !== undefined && feature !== featureOf(path) && !isDoor;
    };
    expect(breaches(inRenderer, isBackDoor)).toEqual([]);
  });

  test('components, bridge and commands know no feature', () => {
    const isBelow = (path: string) =>
      ['renderer/ui', 'renderer/bridge', 'renderer/commands'].some((folder) =>
        isInside(folder)(path),
      );
    expect(breaches(isBelow, (name) => featureOf(name) !== undefined)).toEqual([]);
  });

  test('no file imports itself by way of others, types included', () => {
    const needs = new Map(
      sources.map(({ path, imports }) => [
        path,
        imports.flatMap((name) => sourceOf(name)?.path ?? []),
      ]),
    );
    expect(circlesOf(needs)).toEqual([]);
  });

  test('no two features need each other, also by way of others, types included', () => {
    const needs = new Map<string, string[]>();
    for (const { path, imports } of sources) {
      const feature = featureOf(path);
      if (feature === undefined) continue;
      const others = imports.flatMap((name) => featureOf(name) ?? []);
      needs.set(feature, [...(needs.get(feature) ?? []), ...others.filter((o) => o !== feature)]);
    }
    expect(circlesOf(needs)).toEqual([]);
  });
});

describe('the shape of files', () => {
  test('no file is over 400 lines', () => {
    const long = sources.filter(({ lines }) => lines.length > 400);
    expect(long.map(({ path, lines }) => `${path}: ${lines.length}`)).toEqual([]);
  });

  test('no folder or file is a drawer for everything', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc)(\.[a-z]+)?(\/|$)/i;
    expect(allFiles.filter((path) => drawer.test(path))).toEqual([]);
  });

  test('files are named in camelCase, components in PascalCase', () => {
    const migration = /^main\/library\/migrations\/\d{4}-[a-z-]+\.ts$/;
    const allowed =
      /\/(?:[a-z][A-Za-z0-9]*|index)\.(?:browser\.)?(?:ts|css|html)$|\/(?:[A-Z][A-Za-z0-9]*|main)\.tsx$|\/tsconfig\.json$/;
    const odd = allFiles.filter((path) => !allowed.test(path) && !migration.test(path));
    expect(odd).toEqual([]);
  });
});

describe('words of the interface', () => {
  /** Where Han characters are data of the page, of its recognition or of queries, not words of the interface. */
  const allowed = [
    'shared/locales/',
    'shared/portal/',
    'shared/domain/',
    'shared/search/',
    'main/imports/',
  ];

  test('stand in the catalogues alone', () => {
    const users = sources
      .filter(({ path }) => !allowed.some((folder) => path.startsWith(folder)))
      .flatMap(({ path, code }) =>
        [...code.matchAll(/.*\p{Script=Han}.*/gu)].map(([line]) => `${path}: ${line.trim()}`),
      );
    expect(users).toEqual([]);
  });

  test('every exception is still needed', () => {
    const inUse = allowed.filter((folder) =>
      sources.some(
        ({ path, lines }) => path.startsWith(folder) && /\p{Script=Han}/u.test(lines.join()),
      ),
    );
    expect(inUse).toEqual(allowed);
  });
});
