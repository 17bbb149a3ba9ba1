import { LogIn, LogOut, Minus, Plus } from 'lucide-react';
import type { Fate } from '#shared/editor/suggesting/suggestedMoves';
import { useT } from '../../language';
import { Chip } from '../../ui/Chip';

const icons = { toCome: Plus, movesHere: LogIn, toGo: Minus, movesAway: LogOut } as const;

/** Says what is suggested for a row of the outline as a whole. */
export function FateChip({ fate }: { readonly fate: Fate | null }) {
  const t = useT();
  return fate === null ? null : <Chip icon={icons[fate]}>{t(`outline.fates.${fate}`)}</Chip>;
}
