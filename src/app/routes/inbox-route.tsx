import { Outlet } from '@tanstack/react-router';

/** The inbox: folders, mentions, and the one that is open. */
export function InboxRoute() {
  return <Outlet />;
}
