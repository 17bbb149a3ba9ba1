import { parse, YAMLParseError } from 'yaml';
import { type MetadataPatch, metadataPatchSchema } from '#shared/domain/metadata';
import type { ImportTally } from '../importTally';
import { parseCredit } from '../portalPage/parseCredit';
import { readMoment } from '../portalPage/parseSourceLine';

/** What a Markdown file says before its text, and the text behind it. */
export type FrontMatter = {
  readonly title: string;
  readonly metadata: MetadataPatch;
  readonly body: string;
};

const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

type Value = string | readonly string[];
type Reader = (value: Value) => MetadataPatch | null;

const lineOf = (value: Value) => (typeof value === 'string' ? value : value.join('、')).trim();
const listOf = (value: Value) =>
  (typeof value === 'string' ? value.split(/[,，、;；]+/u) : value).map((each) => each.trim());

/** The keys that writers of Markdown use, with what they are here. */
const readers: Readonly<Record<string, Reader>> = {
  source: (value) => ({ source: lineOf(value) }),
  来源: (value) => ({ source: lineOf(value) }),
  date: (value) => momentOf(value),
  日期: (value) => momentOf(value),
  publishedat: (value) => momentOf(value),
  author: (value) => ({ bylines: [...parseCredit(lineOf(value)).bylines] }),
  authors: (value) => ({ bylines: [...parseCredit(lineOf(value)).bylines] }),
  作者: (value) => ({ bylines: [...parseCredit(lineOf(value)).bylines] }),
  tags: (value) => ({ keywords: listOf(value) }),
  keywords: (value) => ({ keywords: listOf(value) }),
  关键词: (value) => ({ keywords: listOf(value) }),
  description: (value) => ({ summary: lineOf(value) }),
  summary: (value) => ({ summary: lineOf(value) }),
  摘要: (value) => ({ summary: lineOf(value) }),
  url: (value) => ({ url: lineOf(value) }),
  channel: (value) => ({ channel: lineOf(value) }),
  栏目: (value) => ({ column: lineOf(value) }),
  slug: (value) => ({ slug: lineOf(value) }),
};

function momentOf(value: Value): MetadataPatch | null {
  const publishedAt = readMoment(lineOf(value));
  return publishedAt === null ? null : { publishedAt };
}

/** Reads YAML front matter; keys that an article has no property for are told. */
export function readFrontMatter(text: string, tally: ImportTally): FrontMatter {
  const match = block.exec(text);
  const values = match === null ? null : valuesOf(match[1] ?? '');
  if (match === null || values === null) return { title: '', metadata: {}, body: text };
  let title = '';
  let metadata: MetadataPatch = {};
  for (const [key, value] of Object.entries(values)) {
    const name = key.toLowerCase();
    if (name === 'title' || name === '标题') {
      title = textOf(value);
      continue;
    }
    const patch = metadataPatchSchema.safeParse(readers[name]?.(givenValue(value)) ?? null);
    if (patch.success) metadata = { ...metadata, ...patch.data };
    else tally.miss('frontMatterKeys', { excerpt: `${key}: ${textOf(value)}` });
  }
  return { title, metadata, body: text.slice(match[0].length) };
}

/** The keys of the block, or null for a text that only begins with a rule. */
function valuesOf(yaml: string): Record<string, unknown> | null {
  try {
    // Dates as they are written, and no aliases that multiply.
    const value: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError) return null;
    throw error;
  }
}

function givenValue(value: unknown): Value {
  return Array.isArray(value) ? value.map(textOf) : textOf(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
