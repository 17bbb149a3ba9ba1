import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import type { Template } from '#shared/domain/template';
import { checkTemplate, type TemplateProblem } from '#shared/domain/templateProblem';
import { readFileWithin } from '../files/readFileWithin';

/** A template file that is refused, with every wrong place in it. */
export class TemplateRefusal extends Error {
  readonly reason: 'templateTooLarge' | 'templateNotText' | 'templateNotJson' | 'templateBroken';
  readonly details: Readonly<Record<string, string | number>>;
  readonly problems: readonly TemplateProblem[];

  constructor(
    reason: TemplateRefusal['reason'],
    about: {
      readonly details?: TemplateRefusal['details'];
      readonly problems?: readonly TemplateProblem[];
    } = {},
  ) {
    super(reason);
    this.name = 'TemplateRefusal';
    this.reason = reason;
    this.details = about.details ?? {};
    this.problems = about.problems ?? [];
  }
}

/** Reads a template out of a file of this or an older form. Throws `TemplateRefusal`, or `AppError` of the file system. */
export async function readTemplateFile(path: string): Promise<Template> {
  const bytes = await readFileWithin(path, (size) => {
    if (size > limits.templateBytes)
      throw new AppError('invalid_input', { reason: 'templateTooLarge' });
  });
  return readTemplateBytes(bytes);
}

/** The template in a file's bytes. Throws `TemplateRefusal`. */
export function readTemplateBytes(bytes: Uint8Array): Template {
  const checked = checkTemplate(jsonOf(textOf(bytes)));
  if (checked.ok) return checked.template;
  throw new TemplateRefusal('templateBroken', { problems: checked.problems });
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TemplateRefusal('templateNotText');
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TemplateRefusal('templateNotJson', {
      details: { line: lineOf(text, String(error)) },
    });
  }
}

/** The line that cannot be read, from 1; the engine names the place in its message, or means the end. */
function lineOf(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return before.split('\n').length;
}
