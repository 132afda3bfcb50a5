/** The mock backend could not start in this browser; `cause` says why. */
export class MockBackendError extends Error {
  override name = 'MockBackendError';
}
