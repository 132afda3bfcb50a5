import { Outlet } from '@tanstack/react-router';
import { Shell } from '../shell';

export function RootRoute() {
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}
