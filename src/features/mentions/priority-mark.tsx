import { ChevronsUp, ChevronUp, Equal, Minus } from 'lucide-react';
import type { Priority } from '../../domain/mention';

const icons = { low: Minus, normal: Equal, high: ChevronUp, critical: ChevronsUp } as const;

/** The shape of a priority; say its name beside it. */
export function PriorityMark({ priority, size }: { priority: Priority; size: number }) {
  const Icon = icons[priority];
  return <Icon size={size} aria-hidden />;
}
