import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { getSimulator, setSimulator } from '../contract/demo';
import type { SimulatorRate } from '../contract/demo';
import { callEndpoint } from './http';

/** The lively day that a mock backend makes. */
export const simulatorQueries = {
  current: () =>
    queryOptions({
      queryKey: ['simulator'],
      queryFn: ({ signal }) => callEndpoint(getSimulator, { signal }),
    }),
};

export const simulatorMutations = {
  set: () =>
    mutationOptions({
      mutationFn: (body: { seed: string; rate?: SimulatorRate }) =>
        callEndpoint(setSimulator, { body }),
    }),
};
