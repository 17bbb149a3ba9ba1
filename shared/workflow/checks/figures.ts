import type { Finding } from '#shared/domain/workflow/finding';
import { nodesThat } from '#shared/editor/nodesThat';
import { type Check, quoteOf } from '../checkedArticle';

const figuresIn = nodesThat(({ type }) => type.name === 'figure');

/** Pictures: there, and each with its caption and the name of who made it. */
export const checkFigures: Check = ({ inForce }) =>
  figuresIn(inForce).flatMap(({ node }) => {
    const [caption, credit] = node.children.map(({ textContent }) => textContent.trim());
    const finding = (ruleId: Finding['ruleId']): Finding => ({
      ruleId,
      place: { kind: 'block', blockId: String(node.attrs.id) },
      quote: quoteOf(caption ?? ''),
      values: {},
    });
    return [
      ...(node.attrs.mediaId === '' ? [finding('pictureMissing')] : []),
      ...(caption === '' ? [finding('captionMissing')] : []),
      ...(credit === '' ? [finding('creditMissing')] : []),
    ];
  });
