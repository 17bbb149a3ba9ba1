import {
  CircleAlert,
  FilePlus2,
  GitMerge,
  type LucideIcon,
  Minus,
  StepForward,
} from 'lucide-react';
import type { ArrivalKind } from '#shared/domain/handover';

type Look = { readonly icon: LucideIcon; readonly tone: 'plain' | 'ok' | 'warn' | 'error' };

/** Shape and tone of each way in which an article arrives. */
export const arrivalLooks: Readonly<Record<ArrivalKind, Look>> = {
  added: { icon: FilePlus2, tone: 'ok' },
  known: { icon: Minus, tone: 'plain' },
  forwarded: { icon: StepForward, tone: 'ok' },
  merged: { icon: GitMerge, tone: 'ok' },
  waiting: { icon: CircleAlert, tone: 'warn' },
  refused: { icon: CircleAlert, tone: 'error' },
};
