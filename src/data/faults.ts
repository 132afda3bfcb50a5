import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { endFaults, forceFault, getFaults, moveClock } from '../contract/demo-faults';
import type { ForcedFault } from '../contract/demo-faults';
import { callEndpoint } from './http';

/** How often the faults that were met are looked at again, in milliseconds: they come with other requests. */
const LOOK_AGAIN = 2000;

/** The faults that a mock backend meets requests with. */
export const faultQueries = {
  current: () =>
    queryOptions({
      queryKey: ['demo-faults'],
      queryFn: ({ signal }) => callEndpoint(getFaults, { signal }),
      refetchInterval: LOOK_AGAIN,
    }),
};

export const faultMutations = {
  force: () =>
    mutationOptions({
      mutationFn: (body: ForcedFault) => callEndpoint(forceFault, { body }),
    }),
  moveClock: () =>
    mutationOptions({
      mutationFn: (seconds: number) => callEndpoint(moveClock, { body: { seconds } }),
    }),
  end: () => mutationOptions({ mutationFn: () => callEndpoint(endFaults, {}) }),
};
