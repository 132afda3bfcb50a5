import type { ReactNode } from 'react';
import { CatchBoundary } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { RouteFailure } from './route-failure';

/** What of a pane went wrong stays in the pane: the others go on. */
const failures = {
  folders: (props: ErrorComponentProps) => <RouteFailure {...props} part="folders" />,
  list: (props: ErrorComponentProps) => <RouteFailure {...props} part="list" />,
  reply: (props: ErrorComponentProps) => <RouteFailure {...props} part="reply" />,
};

/** @param place what the pane shows; another one gets another try */
export function PaneBoundary({
  pane,
  place,
  children,
}: {
  pane: keyof typeof failures;
  place: string;
  children: ReactNode;
}) {
  return (
    <CatchBoundary getResetKey={() => place} errorComponent={failures[pane]}>
      {children}
    </CatchBoundary>
  );
}

/** In the place of an open mention. */
export function MentionFailure(props: ErrorComponentProps) {
  return <RouteFailure {...props} part="mention" />;
}
