import { Outlet } from '@tanstack/react-router';
import { Shell } from '../shell';

export function RootRoute() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}

/** The frame before the first answers are here. */
export function RootSkeleton() {
  return null;
}
