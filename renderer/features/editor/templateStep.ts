import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Step, StepResult } from '@tiptap/pm/transform';
import type { TemplateName } from '#shared/domain/article';
import type { Template } from '#shared/domain/template';

/** The version that an article stands under; its template is null where the library does not have it. */
export type TemplateSide = {
  readonly name: TemplateName | null;
  readonly template: Template | null;
};

/**
 * The version's share in a move of a text to another version, so that the history takes it back and does
 * it again with the text. It changes no text, and no journal holds it: that has entries for versions.
 */
export class TemplateStep extends Step {
  readonly from: TemplateSide;
  readonly to: TemplateSide;

  constructor(from: TemplateSide, to: TemplateSide) {
    super();
    this.from = from;
    this.to = to;
  }

  override apply(document: Node): StepResult {
    return StepResult.ok(document);
  }

  override invert(): TemplateStep {
    return new TemplateStep(this.to, this.from);
  }

  override map(): TemplateStep {
    return this;
  }

  override toJSON(): unknown {
    return { stepType: 'template', from: this.from.name, to: this.to.name };
  }
}

/** The steps of changes that a journal holds. */
export function textSteps(changes: readonly Transaction[]): readonly Step[] {
  return changes.flatMap(({ steps }) => steps.filter((step) => !(step instanceof TemplateStep)));
}
