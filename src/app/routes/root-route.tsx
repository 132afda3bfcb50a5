import { Outlet, useSearch } from '@tanstack/react-router';
import { Shell } from '../shell';
import { useLive } from '../use-live';

/** Every page; it follows what happens, unless the address says `live=off`. */
export function RootRoute() {
  const { live } = useSearch({ from: '__root__' });
  useLive(live);
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}
