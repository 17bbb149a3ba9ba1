import {
  Check,
  CircleDot,
  FilePenLine,
  FileX,
  type LucideIcon,
  PenLine,
  Signature,
} from 'lucide-react';
import type { ArticleStatus } from '#shared/domain/article';

type Look = { readonly icon: LucideIcon; readonly tone: 'plain' | 'ok' | 'warn' | 'error' };

/** The shape and tone of each state; the three reviews share theirs, the word tells them apart. */
export const statusLooks: { readonly [S in ArticleStatus]: Look } = {
  draft: { icon: PenLine, tone: 'plain' },
  firstReview: { icon: CircleDot, tone: 'plain' },
  secondReview: { icon: CircleDot, tone: 'plain' },
  finalReview: { icon: CircleDot, tone: 'plain' },
  signedOff: { icon: Signature, tone: 'ok' },
  exported: { icon: Check, tone: 'ok' },
  correcting: { icon: FilePenLine, tone: 'warn' },
  withdrawn: { icon: FileX, tone: 'error' },
};
