import type { Endpoint } from '../../../src/contract/endpoint';

/** All endpoints of the contract, each with its method and path. */
export function listEndpoints(): [string, Endpoint][] {
  const modules = import.meta.glob<Record<string, unknown>>(
    ['../../../src/contract/*.ts', '!../../../src/contract/*.test.ts'],
    { eager: true },
  );
  return Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter(isEndpoint)
    .map((endpoint): [string, Endpoint] => [`${endpoint.method} ${endpoint.path}`, endpoint]);
}

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value;
}
