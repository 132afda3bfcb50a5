import { describe, expect, it } from 'vitest';
import { listProfiles } from '../../../src/contract/account';
import { changeAuthorization } from '../../../src/contract/demo';
import { getSession } from '../../../src/contract/session';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';

describe('changing the authorization of a profile', () => {
  const params = { profileId: 'acme' };

  it('changes it and its time, and no settings', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const body = { authorization: 'expired' };
    const profile = await call(changeAuthorization, { params, body });
    expect(profile).toMatchObject({ id: 'acme', authorization: 'expired' });
    expect(profile.authorizationChangedAt).toMatch(/^2026-11-20T09:3.*Z$/);
    expect((await call(listProfiles)).items).toContainEqual(profile);
    expect(await call(getSession)).toMatchObject({ settingsRevision: 1 });
  });

  it('leaves it alone when it is so already', async () => {
    const { call } = createTestBackend(createWorkedExample());
    const body = { authorization: 'authorized' };
    const profile = await call(changeAuthorization, { params, body });
    expect(profile.authorizationChangedAt).toBeNull();
  });

  it('refuses an unknown profile and an unknown authorization', async () => {
    const { refuse } = createTestBackend(createWorkedExample());
    const unknown = { params: { profileId: 'nobody' }, body: { authorization: 'expired' } };
    await refuse('/problems/not-found', changeAuthorization, unknown);
    const bad = { params, body: { authorization: 'lost' } };
    const { errors } = await refuse('/problems/invalid-request', changeAuthorization, bad);
    expect(errors.map(({ path }) => path)).toEqual(['authorization']);
  });
});
