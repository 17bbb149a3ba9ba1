import type { Node } from '@tiptap/pm/model';
import { type CropUse, cropPixels, type FigureCrops } from '#shared/domain/crop';
import { cropFor } from '#shared/domain/cropGeometry';
import type { PictureFacts } from '#shared/domain/libraryPicture';
import { pictureLimits } from '#shared/domain/pictureLimits';
import type { Finding } from '#shared/domain/workflow/finding';
import { cropsOf } from '#shared/editor/nodes/figure';
import { nodesThat } from '#shared/editor/nodesThat';
import { type Check, quoteOf } from '../checkedArticle';

const figuresIn = nodesThat(({ type }) => type.name === 'figure');
const megabyte = 1024 * 1024;

/** The pictures that a text shows, each once. */
export function pictureIdsOf(document: Node): readonly string[] {
  const ids = figuresIn(document).map(({ node }) => String(node.attrs.mediaId));
  return [...new Set(ids.filter((id) => id !== ''))];
}

type Problem = Pick<Finding, 'ruleId' | 'values'>;

/** Whether what a page or a 公众号 shows of a picture has pixels enough. */
export function sizeProblems(facts: PictureFacts, crops: FigureCrops): readonly Problem[] {
  const sizeFor = (use: CropUse) => {
    const { width, height } = cropPixels(cropFor(use, crops, facts), facts);
    return { width, height };
  };
  const onPage = sizeFor('portal');
  const { pageWidth, pageBytes } = pictureLimits;
  const problems: Problem[] = [];
  if (onPage.width < pageWidth) {
    problems.push({ ruleId: 'pictureSmall', values: { ...onPage, least: pageWidth } });
  }
  if (facts.bytes > pageBytes) {
    const megabytes = Math.round((facts.bytes * 10) / megabyte) / 10;
    problems.push({ ruleId: 'pictureHeavy', values: { megabytes, most: pageBytes / megabyte } });
  }
  for (const use of ['wechatHead', 'wechatSquare'] as const) {
    const size = sizeFor(use);
    const least = pictureLimits[use];
    // Only of pictures that somebody means for it: most never go there.
    if (crops[use] === null || (size.width >= least.width && size.height >= least.height)) continue;
    const ruleId = use === 'wechatHead' ? 'wechatHeadSmall' : 'wechatSquareSmall';
    problems.push({ ruleId, values: { ...size, least: `${least.width}×${least.height}` } });
  }
  return problems;
}

/** Pictures: there, large enough for where they go, and each with its caption and the name of who made it. */
export const checkFigures: Check = ({ inForce, pictures }) =>
  figuresIn(inForce).flatMap(({ node }) => {
    const [caption, credit] = node.children.map(({ textContent }) => textContent.trim());
    const finding = (ruleId: Finding['ruleId'], values: Finding['values'] = {}): Finding => ({
      ruleId,
      place: { kind: 'block', blockId: String(node.attrs.id) },
      quote: quoteOf(caption ?? ''),
      values,
    });
    const facts = pictures.get(String(node.attrs.mediaId));
    const problems = facts == null ? [] : sizeProblems(facts, cropsOf(node));
    return [
      ...(node.attrs.mediaId === '' ? [finding('pictureMissing')] : []),
      ...(facts === null ? [finding('pictureGone')] : []),
      ...problems.map(({ ruleId, values }) => finding(ruleId, values)),
      ...(caption === '' ? [finding('captionMissing')] : []),
      ...(credit === '' ? [finding('creditMissing')] : []),
    ];
  });
