import { lazy, Suspense } from 'react';
import { loadWithTexts } from '../../messages/late-texts';
import type { UnreadablePart } from '../../data/unreadable';
import type { PartKind } from './unreadable-list';

/** Its code is fetched when there is something to say, which is hardly ever. */
const UnreadableList = lazy(() =>
  loadWithTexts(import('./unreadable-list').then((module) => module.UnreadableList)),
);

/** Stands beside what can be read: what cannot, and which field of it does not fit. */
export function UnreadableParts(props: { kind: PartKind; parts: readonly UnreadablePart[] }) {
  if (props.parts.length === 0) return null;
  return (
    <Suspense>
      <UnreadableList {...props} />
    </Suspense>
  );
}
